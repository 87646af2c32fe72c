import type { ServerResponse } from 'node:http';

/**
 * Ends a response with JSON text or without a body. Node itself leaves out the body of a HEAD
 * request.
 */
export function sendJson(res: ServerResponse, status: number, text: string | undefined): void {
  if (res.headersSent) return;
  res.statusCode = status;
  if (text === undefined) {
    if (status !== 204) res.setHeader('content-length', 0);
    res.end();
    return;
  }
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.setHeader('content-length', Buffer.byteLength(text));
  res.end(text);
}

/**
 * Sends a damaged answer: without its body, or with the first half of the announced body, and then
 * closes the connection.
 */
export function sendDamaged(res: ServerResponse, status: number, text: string, damage: 'empty' | 'truncated'): void {
  if (res.headersSent || res.destroyed) return;
  const bytes = Buffer.from(text);
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': damage === 'empty' ? 0 : bytes.length });
  if (damage === 'empty') res.end();
  else res.write(bytes.subarray(0, bytes.length >> 1), () => res.destroy());
}
