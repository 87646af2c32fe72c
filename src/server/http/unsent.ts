import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from '../../core/work/limits.js';

/**
 * Answers that were written but that clients have not taken yet. An answer that is not taken in
 * time closes its connection; so do the oldest ones while all of them hold more bytes than the
 * limit.
 */
export class Unsent {
  readonly #limits: Pick<Limits, 'unsentBytes' | 'takenWithin'>;
  /** Oldest first. */
  readonly #waiting = new Map<Socket, number>();
  #bytes = 0;

  constructor(limits: Pick<Limits, 'unsentBytes' | 'takenWithin'>) {
    this.#limits = limits;
  }

  /** Watches an answer from the time it is written. */
  watch(res: ServerResponse): void {
    res.once('prefinish', () => {
      const { socket } = res;
      if (socket && !res.writableFinished) this.#hold(socket, res);
    });
  }

  #hold(socket: Socket, res: ServerResponse): void {
    const bytes = Math.max(res.writableLength, socket.writableLength);
    if (bytes === 0) return;
    const late = setTimeout(() => socket.destroy(), this.#limits.takenWithin).unref();
    this.#waiting.set(socket, bytes);
    this.#bytes += bytes;
    res.once('close', () => {
      clearTimeout(late);
      this.#letGo(socket);
    });
    for (const [oldest] of this.#waiting) {
      if (this.#bytes <= this.#limits.unsentBytes) return;
      this.#letGo(oldest);
      oldest.destroy();
    }
  }

  #letGo(socket: Socket): void {
    this.#bytes -= this.#waiting.get(socket) ?? 0;
    this.#waiting.delete(socket);
  }
}
