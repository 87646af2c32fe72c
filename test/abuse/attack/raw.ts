import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const BEGIN = Buffer.from('HTTP/1.1 ');

/** A connection that sends any bytes and keeps the statuses of what comes back. */
export class Raw {
  readonly socket: Socket;
  /** Of the answers that have begun to arrive. */
  readonly statuses: number[] = [];
  closed = false;
  #changed: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.socket = socket;
    const over = (): void => {
      this.closed = true;
      this.#changed();
    };
    socket.on('error', over).on('end', over).on('close', over);
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      rest = this.#read(Buffer.concat([rest, chunk]));
      this.#changed();
    });
  }

  /** Notes the statuses in what has come, and answers its end, in which half of one may be. */
  #read(bytes: Buffer): Buffer {
    let from = 0;
    for (let at = bytes.indexOf(BEGIN); at >= 0 && at + BEGIN.length + 3 <= bytes.length; at = bytes.indexOf(BEGIN, from)) {
      from = at + BEGIN.length + 3;
      this.statuses.push(Number(bytes.toString('latin1', from - 3, from)));
    }
    return bytes.subarray(Math.max(from, bytes.length - BEGIN.length - 3));
  }

  static async connect(port: number): Promise<Raw> {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    await once(socket, 'connect');
    return new Raw(socket);
  }

  send(bytes: string | Buffer): this {
    if (!this.closed) this.socket.write(bytes);
    return this;
  }

  /**
   * Waits until so many answers have begun or the connection is over; false if it took too long.
   */
  async until(answers: number, withinMs = 15_000): Promise<boolean> {
    const done = (): boolean => this.closed || this.statuses.length >= answers;
    const end = performance.now() + withinMs;
    while (!done() && performance.now() < end) {
      const timer = setTimeout(() => this.#changed(), end - performance.now());
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
      clearTimeout(timer);
    }
    return done();
  }

  end(): void {
    this.socket.destroy();
  }
}

/**
 * The head of a request by a client without bad intentions, with more lines where they are needed.
 */
export const head = (method: string, path: string, ...more: string[]): string =>
  `${[
    `${method} ${path} HTTP/1.1`,
    'host: localhost',
    'authorization: Bearer any',
    'content-type: application/json',
    'x-site-context: {"account":"5f689caa4216e7000750d1ef"}',
    ...more,
  ].join('\r\n')}\r\n\r\n`;

/** Does `work` with so many connections, which are gone afterwards. */
export async function withCrowd<T>(port: number, size: number, work: (crowd: Raw[]) => Promise<T>): Promise<T> {
  const crowd = await Promise.all(Array.from({ length: size }, () => Raw.connect(port)));
  try {
    return await work(crowd);
  } finally {
    for (const raw of crowd) raw.end();
  }
}
