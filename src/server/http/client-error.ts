import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { GUARD_HEADERS } from './guard-headers.js';

interface ClientError extends Error {
  code?: string;
  reason?: string;
}

const GUARDS = Object.entries(GUARD_HEADERS)
  .map(([name, value]) => `\r\n${name}: ${value}`)
  .join('');

/** The status and message for bytes that are not a request. */
function explain(error: ClientError, { maxHeaderSize }: { maxHeaderSize: number }): [status: number, message: string] {
  if (error.code === 'HPE_HEADER_OVERFLOW')
    return [431, `The request line and the headers are larger than the limit of ${maxHeaderSize} bytes`];
  if (error.code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return [413, 'The extensions of a chunk are too large'];
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request took too long to arrive'];
  return [400, `This is not HTTP/1.1${error.reason ? `: ${error.reason}` : ''}`];
}

/**
 * Answers bytes that are not a request, and requests that arrive too slowly, with an error message,
 * and closes the connection. If an earlier answer is half sent, it only closes. The API version is
 * unknown then, so the body has v2's shape, as everything without a version has.
 */
export function answerClientErrors(server: Server, limits: { maxHeaderSize: number }): void {
  const unfinished = new WeakMap<Socket, Set<ServerResponse>>();
  server.on('request', ({ socket }: IncomingMessage, res: ServerResponse) => {
    const own = unfinished.get(socket) ?? new Set();
    unfinished.set(socket, own.add(res));
    res.once('close', () => own.delete(res));
  });
  server.on('clientError', (error: ClientError, socket: Socket) => {
    const halfSent = Array.from(unfinished.get(socket) ?? []).some((res) => res.headersSent && !res.writableEnded);
    if (error.code === 'ECONNRESET' || !socket.writable || halfSent) {
      socket.destroy();
      return;
    }
    const [status, message] = explain(error, limits);
    const body = JSON.stringify({ message });
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8`;
    socket.end(`${head}${GUARDS}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, () => socket.destroy());
  });
}
