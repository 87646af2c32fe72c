import type { ServerResponse } from 'node:http';
import { inSlices, type Work } from '../../core/work/slices.js';
import { sendPieces } from './send-pieces.js';

/** How many characters are written at a time. */
const PART = 256 * 1024;

/** Whether writing a text in one step would hold up other requests. */
export const isLong = (text: string): boolean => text.length > 2 * PART;

/**
 * Sends long JSON text part by part, as `sendPieces` does, with its length in bytes announced.
 */
export async function sendLong(res: ServerResponse, status: number, text: string, takenWithin: number): Promise<void> {
  if (res.headersSent) return;
  res.setHeader('content-length', await inSlices(sizeOf(text)));
  await sendPieces(res, status, partsOf(text), takenWithin);
}

function* sizeOf(text: string): Work<number> {
  let size = 0;
  for (const part of partsOf(text)) {
    size += Buffer.byteLength(part);
    yield;
  }
  return size;
}

/** Parts that do not divide a character. */
function* partsOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const last = text.charCodeAt(at + PART - 1);
    const end = at + PART + (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}
