import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A request that a receiver got. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of the body
  body: any;
}

async function textOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/**
 * The receiver of webhooks that the tests of a file share. It keeps what it gets under the path of
 * the request, and answers 200 unless `answers` of the path does it.
 */
export class Receiver {
  url = '';
  readonly received: Received[] = [];
  readonly answers = new Map<string, (res: ServerResponse, req: IncomingMessage) => void>();

  /** What came to a path, in order. */
  at = (path: string): Received[] => this.received.filter((one) => one.path === path);
  /** The events that came to a path, in order. */
  eventsAt = (path: string): string[] => this.at(path).map(({ body }) => body.event);

  readonly listener: RequestListener = async (req, res) => {
    const text = await textOf(req);
    const { method = '', url: path = '', headers } = req;
    this.received.push({ method, path, headers, body: text === '' ? undefined : JSON.parse(text) });
    const answer = this.answers.get(path);
    if (answer) answer(res, req);
    else res.end('ok');
  };
}

export function openReceiver(): Receiver {
  const receiver = new Receiver();
  const server = createServer(receiver.listener);
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return receiver;
}
