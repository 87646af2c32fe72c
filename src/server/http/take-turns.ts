import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from '../../core/work/limits.js';
import { SLICE_MS } from '../../core/work/slices.js';

type Waiting = [req: IncomingMessage, res: ServerResponse];

/**
 * Takes turns in the order they were added, for a slice of time at once: what clients send
 * meanwhile is seen to in between, however many connections wait.
 */
class Turns {
  #waiting: (() => void)[] = [];

  add(turn: () => void): void {
    this.#waiting.push(turn);
    if (this.#waiting.length === 1) setImmediate(() => this.#take());
  }

  #take(): void {
    const endMs = performance.now() + SLICE_MS;
    let taken = 0;
    while (taken < this.#waiting.length && (taken === 0 || performance.now() < endMs)) {
      this.#waiting[taken]?.();
      taken += 1;
    }
    this.#waiting = this.#waiting.slice(taken);
    if (this.#waiting.length > 0) setImmediate(() => this.#take());
  }
}

/**
 * Answers the requests of a connection one at a time: the next starts once the client has taken the
 * previous answer or is gone, so that a client that does not read costs one answer only. Other
 * connections get their turn in between. Closes a connection with more waiting requests than the
 * limit.
 */
export function takeTurns(answer: RequestListener, limits: Pick<Limits, 'pipelined' | 'pipelinedInAll'>): RequestListener {
  const queues = new WeakMap<Socket, Waiting[]>();
  const turns = new Turns();
  let inAll = 0;

  const drop = (socket: Socket, queue: Waiting[]): void => {
    inAll -= queue.length;
    queue.length = 0;
    queues.delete(socket);
    socket.destroy();
  };
  const begin = (socket: Socket, queue: Waiting[], [req, res]: Waiting): void => {
    res.once('close', () => {
      if (queue.length === 0) queues.delete(socket);
      else turns.add(() => beginNext(socket, queue));
    });
    answer(req, res);
  };
  const beginNext = (socket: Socket, queue: Waiting[]): void => {
    if (socket.destroyed) drop(socket, queue);
    const next = queue.shift();
    if (!next) return;
    inAll -= 1;
    begin(socket, queue, next);
  };

  return (req, res) => {
    const { socket } = req;
    // The parser goes on with what came together with the request that was one too many.
    if (socket.destroyed) return;
    const queue = queues.get(socket);
    if (!queue) {
      const fresh: Waiting[] = [];
      queues.set(socket, fresh);
      begin(socket, fresh, [req, res]);
    } else if (queue.length >= limits.pipelined || inAll >= limits.pipelinedInAll) drop(socket, queue);
    else {
      inAll += 1;
      queue.push([req, res]);
    }
  };
}
