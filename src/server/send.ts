import type { ServerResponse } from 'node:http';

/** Ends a response with JSON text, or without a body. A HEAD request's body is left out by Node itself. */
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
