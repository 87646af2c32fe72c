import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connection } from './connection.js';
import { WebStandardStreamableHTTPServerTransport } from './packages.js';
import { createMcpServer } from './server.js';

/** Bytes of a message: a scenario in YAML is the longest. */
const MOST_BYTES = 1_000_000;

/** The body of a request; undefined if it is too long. */
async function bodyOf(req: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuse(res: ServerResponse, status: number, message: string): void {
  res.writeHead(status, { 'content-type': 'application/json', ...(status === 405 && { allow: 'POST' }) });
  res.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null }));
}

/**
 * Answers one request of MCP's streamable HTTP transport. It keeps no session: every message is
 * answered as JSON, and there is no stream to open.
 */
export async function answerHttp(req: IncomingMessage, res: ServerResponse, connection: Connection): Promise<void> {
  if (req.method !== 'POST') return refuse(res, 405, 'There is no session here: send each message by POST');
  const body = await bodyOf(req);
  if (body === undefined) return refuse(res, 413, `A message may have ${MOST_BYTES} bytes`);
  const server = createMcpServer(connection);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  const headers = Object.entries(req.headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const answer = await transport.handleRequest(new Request(`${connection.url}/mcp`, { method: 'POST', headers, body }));
  res.writeHead(answer.status, Object.fromEntries(answer.headers));
  res.end(await answer.text());
  await server.close();
}
