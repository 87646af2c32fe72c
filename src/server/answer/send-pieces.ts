import type { ServerResponse } from 'node:http';
import { othersFirst, SLICE_MS } from '../../core/work/slices.js';

/** A piece of an answer: text, or bytes. */
type Piece = string | Uint8Array;

/** How many characters are sent at a time. */
const PART = 64 * 1024;

/**
 * Sends text or bytes piece by piece: JSON unless the response has another content type. The next
 * part is made once the client has taken the one before, and other requests are served in between.
 * A client that takes nothing for `takenWithin` milliseconds is disconnected. An error while making
 * a piece is thrown; if a part was already sent, the connection is closed, so that no client
 * mistakes it for the whole.
 */
export async function sendPieces(res: ServerResponse, status: number, pieces: Iterable<Piece>, takenWithin: number): Promise<void> {
  try {
    for await (const part of partsOf(pieces)) {
      if (res.closed) return;
      if (!res.headersSent) startAnswer(res, status);
      if (!res.write(part)) await taken(res, takenWithin);
    }
    if (!res.headersSent) startAnswer(res, status);
    res.end();
  } catch (error) {
    if (res.headersSent) res.destroy();
    throw error;
  }
}

function startAnswer(res: ServerResponse, status: number): void {
  if (!res.hasHeader('content-type')) res.setHeader('content-type', 'application/json; charset=utf-8');
  res.writeHead(status);
}

/** Joins pieces into parts of a useful size, and lets other work run in between. */
async function* partsOf(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  let part = '';
  let endMs = performance.now() + SLICE_MS;
  for (const piece of pieces) {
    if (typeof piece === 'string') part += piece;
    else if (piece.length > 0) yield piece;
    if (part.length >= PART) {
      yield part;
      part = '';
    }
    if (performance.now() < endMs) continue;
    await othersFirst();
    endMs = performance.now() + SLICE_MS;
  }
  if (part !== '') yield part;
}

/** Resolves once the client has taken what was sent, or has disconnected. */
export function taken(res: ServerResponse, within: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => res.destroy(), within).unref();
    const done = (): void => {
      clearTimeout(late);
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.on('drain', done).on('close', done);
  });
}
