import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from '../../core/limits.js';

type Waiting = [req: IncomingMessage, res: ServerResponse];

/**
 * Answers the requests of a connection one at a time: the next starts once the client has taken the
 * previous answer or is gone, so that a client that does not read costs one answer only. Other
 * connections get their turn in between. Closes a connection with more waiting requests than the
 * limit.
 */
export function takeTurns(answer: RequestListener, limits: Pick<Limits, 'pipelined' | 'pipelinedInAll'>): RequestListener {
  const queues = new WeakMap<Socket, Waiting[]>();
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
      else setImmediate(beginNext, socket, queue);
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
