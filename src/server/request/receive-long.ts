import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refusal } from '../../core/forms/errors.js';
import type { LimitName } from '../../core/work/limits.js';
import { inSlices, type Work } from '../../core/work/slices.js';
import { tooLarge } from './body-limit.js';

const unpackers = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress };

/**
 * Receives a body of at most `limit` bytes, unpacked if its content encoding asks for that. Other
 * requests are served while the pieces of a long one are put together, which the usual body parser
 * does in one step. Refuses a body that is too large, broken off, or packed in another way.
 */
export async function receiveLong(req: IncomingMessage, limit: number, name?: LimitName): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(limit, name);
  const pieces: Buffer[] = [];
  await collect(req, unpacked(req), { most: limit, name }, pieces);
  return inSlices(joined(pieces));
}

function unpacked(req: IncomingMessage): IncomingMessage | Transform {
  const encoding = (req.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return req;
  const unpack = Object.hasOwn(unpackers, encoding) && unpackers[encoding as keyof typeof unpackers];
  if (!unpack) throw new Refusal('unsupportedMediaType', `unsupported content encoding "${encoding}"`);
  return req.pipe(unpack());
}

/** Fills `pieces`. Whatever happens, the rest of the request is read and thrown away. */
async function collect(
  req: IncomingMessage,
  plain: IncomingMessage | Transform,
  { most, name }: { most: number; name: LimitName | undefined },
  pieces: Buffer[],
): Promise<void> {
  let size = 0;
  const broken = (why: string): Refusal => new Refusal('invalidInput', `The body cannot be read: ${why}`);
  try {
    await new Promise<void>((done, fail) => {
      plain.on('data', (piece: Buffer): void => {
        size += piece.length;
        if (size > most) fail(tooLarge(most, name));
        else pieces.push(piece);
      });
      plain.once('end', done);
      plain.once('error', ({ message }) => fail(broken(message)));
      // It closes after its end as well, when what it packed may still be unpacked.
      req.once('close', () => {
        if (!req.complete) fail(broken('request aborted'));
      });
    });
  } finally {
    plain.removeAllListeners('data');
    if ('write' in plain) {
      req.unpipe(plain);
      plain.destroy();
    }
    req.resume();
  }
}

function* joined(pieces: Buffer[]): Work<Buffer> {
  const whole = Buffer.allocUnsafeSlow(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    at += piece.copy(whole, at);
    yield;
  }
  return whole;
}
