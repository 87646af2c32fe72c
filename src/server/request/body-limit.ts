import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../core/forms/errors.js';
import type { LimitName } from '../../core/work/limits.js';

const SIZE = /^(\d+(?:\.\d+)?) *(b|kb|mb|gb)?$/i;
const UNITS: Record<string, number> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/** A size in bytes, from a number or a text such as `5mb` or `10 kb`. Throws for anything else. */
export function bytesOf(size: number | string): number {
  const [, count, unit = 'b'] = SIZE.exec(String(size)) ?? [];
  if (count === undefined) throw new Error(`"${size}" is not a size such as 5mb`);
  return Math.floor(Number(count) * (UNITS[unit.toLowerCase()] as number));
}

/** The limits of a body that an option raises, by their names. */
export interface BodyLimitNames {
  bytes: LimitName;
  values?: LimitName;
}

/** Says which option raises a limit. Ends a sentence. */
export const raising = (name: LimitName | undefined): string => (name === undefined ? '' : `; --limit ${name}=… raises it`);

/** The refusal of a body that is larger than `limit` bytes. `name` is that of the limit. */
export const tooLarge = (limit: number, name?: LimitName): Refusal =>
  new Refusal('tooLarge', `The body is larger than the limit of ${limit} bytes${raising(name)}`);

/**
 * Calls `over` as soon as more than `limit` bytes of a body are announced or received, so that the
 * refusal does not wait for the rest. The rest is discarded.
 */
export function watchSize(req: IncomingMessage, limit: number, over: () => void): void {
  if (Number(req.headers['content-length'] ?? 0) > limit) {
    over();
    return;
  }
  let size = 0;
  req.on('data', function count(chunk: Buffer) {
    size += chunk.length;
    if (size <= limit) return;
    req.off('data', count);
    over();
  });
}
