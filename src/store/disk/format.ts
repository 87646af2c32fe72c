import { isObject } from '../../core/path.js';
import { shown } from '../../core/wording.js';
import type { Collection } from '../collection.js';

/**
 * The format of state files, journals and exports: raised by one when an older program could not
 * read what is written. What changed in the records of a collection stands in its `upgrades`.
 */
export const stateFormat = 2;

/** The oldest format that is read. */
export const oldestFormat = 1;

/**
 * Why something of a format cannot be read, in words that read on after "format"; undefined where
 * it can.
 */
export function formatProblem(format: unknown): string | undefined {
  const known = `this version reads formats ${oldestFormat} to ${stateFormat}`;
  if (!Number.isInteger(format) || (format as number) < oldestFormat)
    return `must be a whole number of at least 1, not ${shown(format)}; ${known}`;
  return (format as number) > stateFormat ? `${format} was written by a newer version of oms-sandbox; ${known}` : undefined;
}

/**
 * A record of a format that is read, as it is written now; its fields are not checked. One that an
 * upgrade cannot read is left as it is, and its collection's check says what is wrong with it.
 */
export function upgraded(record: unknown, { upgrades = {} }: Collection, from: number): unknown {
  let now = record;
  try {
    for (let format = from; format < stateFormat && isObject(now); format += 1) now = upgrades[format]?.(now) ?? now;
    return now;
  } catch {
    return record;
  }
}
