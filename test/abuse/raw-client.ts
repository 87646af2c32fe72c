import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { headers } from './target.js';

const PATIENCE_MS = 10_000;

/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/** The first lines of a request by a well-behaved client; what follows is up to the test. */
export const start = (method: string, path: string, ...more: string[]): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${[`${method} ${path} HTTP/1.1`, 'host: localhost', ...lines, ...more].join('\r\n')}\r\n\r\n`;
};

/** A request with a body of a length that may be a lie. */
export const post = (path: string, body: string | Buffer, length = Buffer.byteLength(body), ...more: string[]): Buffer =>
  Buffer.concat([Buffer.from(start('POST', path, `content-length: ${length}`, ...more)), Buffer.from(body)]);

/** A connection that sends any bytes, and takes the answers apart. */
export class RawClient {
  readonly socket: Socket;
  closed = false;
  #received = Buffer.alloc(0);
  #changed: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.socket = socket;
    const note = (what: () => void) => (): void => {
      what();
      this.#changed();
    };
    const close = note(() => {
      this.closed = true;
    });
    socket.on('data', (chunk) => note(() => (this.#received = Buffer.concat([this.#received, chunk])))());
    socket.on('error', close).on('close', close);
    onTestFinished(() => void socket.destroy());
  }

  static async connect(port: number): Promise<RawClient> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new RawClient(socket);
  }

  /** Sends without waiting; what the other side does not take stays here. */
  send(bytes: string | Buffer): this {
    if (!this.closed) this.socket.write(bytes);
    return this;
  }

  /**
   * Sends piece after piece, each when the one before is gone, until there are none or the
   * connection closes.
   */
  async stream(pieces: Iterable<string | Buffer>): Promise<void> {
    for (const piece of pieces) {
      if (this.closed) return;
      await new Promise<void>((resolve) => this.socket.write(piece, () => resolve()));
    }
  }

  /** The answers that have come whole. */
  answers(): RawAnswer[] {
    const found: RawAnswer[] = [];
    let at = 0;
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n', at);
      if (end < 0) return found;
      const head = this.#received.toString('latin1', at, end);
      const [, length = '0'] = /^content-length: *(\d+)/im.exec(head) ?? [];
      const from = end + 4;
      if (this.#received.length < from + Number(length)) return found;
      at = from + Number(length);
      found.push({ status: Number(head.slice(9, 12)), head, body: this.#received.toString('utf8', from, at) });
    }
  }

  /** Waits for so many answers. */
  async answered(count = 1): Promise<RawAnswer[]> {
    await this.#until(() => this.answers().length >= count || this.closed, `${count} answers`);
    return this.answers();
  }

  /** The statuses of all answers there were when the connection was closed. */
  async untilClosed(): Promise<number[]> {
    await this.#until(() => this.closed, 'the end of the connection');
    return this.answers().map(({ status }) => status);
  }

  async #until(done: () => boolean, what: string): Promise<void> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#changed();
    }, PATIENCE_MS);
    while (!done() && !late) {
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
    clearTimeout(timer);
    if (!done())
      throw new Error(`Waited for ${what} in vain; there came ${JSON.stringify(this.#received.toString('latin1').slice(0, 500))}`);
  }
}
