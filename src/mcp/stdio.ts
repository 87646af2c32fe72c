import { once } from 'node:events';
import type { Connection } from './connection.js';
import { StdioServerTransport } from './packages.js';
import { createMcpServer } from './server.js';

/** Serves MCP on standard input and output until the input ends. */
export async function serveStdio(connection: Connection): Promise<void> {
  const server = createMcpServer(connection);
  const ended = once(process.stdin, 'end');
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
