import { Agent, request } from 'node:http';
import type { Draft } from './draft.js';
import type { Answer } from './verdict.js';

/** Longer than this and a request hangs. */
const PATIENCE_MS = 10_000;

/** Sends requests to a sandbox one after another over a connection that is kept. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: URL;

  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** Rejects where there is no answer in time, or none at all. */
  send({ method, path, headers, body }: Draft): Promise<Answer> {
    const { hostname, port } = this.#url;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const options = { agent: this.#agent, hostname, port, method, path, headers: { ...headers, ...length }, timeout: PATIENCE_MS };
      const sent = request(options, (response) => {
        const chunks: Buffer[] = [];
        const answered = () => {
          const unimplemented = response.headers['x-sandbox-unimplemented'];
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, unimplemented: unimplemented?.toString(), text });
        };
        response.on('error', reject);
        // A stream goes on until its reader ends it.
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          answered();
          response.destroy();
          return;
        }
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', answered);
      });
      sent.on('timeout', () => sent.destroy(new Error(`No answer within ${PATIENCE_MS} ms`)));
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
