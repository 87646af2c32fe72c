import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { GUARD_HEADERS } from './guard-headers.js';

/**
 * Answers connections above `most` with 503 and a message and closes them; others are not affected.
 * Returns a test of whether a connection was refused.
 */
export function limitConnections(server: Server, most: number): (socket: Socket) => boolean {
  const refused = new WeakSet<Socket>();
  const body = JSON.stringify({
    message: `The sandbox has ${most} connections open and takes no more: close some, or start it with a higher limit "connections"`,
  });
  const head = {
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...GUARD_HEADERS,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  let open = 0;
  server.on('connection', (socket: Socket) => {
    if (open >= most) {
      refused.add(socket);
      socket.end(`HTTP/1.1 503 Service Unavailable\r\n${lines.join('')}\r\n${body}`, () => socket.destroySoon());
      return;
    }
    open += 1;
    socket.once('close', () => {
      open -= 1;
    });
  });
  return (socket) => refused.has(socket);
}
