import { isObject } from '../../core/text/path.js';
import { shown } from '../../core/text/wording.js';
import type { Collection } from '../collection.js';

/**
 * The format of state files, journals and exports. Raise it by one when an older program could not
 * read what is written; the `upgrades` of a collection say what changed in its records.
 */
export const stateFormat = 2;

/** The oldest format that can be read. */
export const oldestFormat = 1;

/** Why a format cannot be read, in words that continue after "format"; undefined if it can. */
export function formatProblem(format: unknown): string | undefined {
  const known = `this version reads formats ${oldestFormat} to ${stateFormat}`;
  if (!Number.isInteger(format) || (format as number) < oldestFormat)
    return `must be a whole number of at least 1, not ${shown(format)}; ${known}`;
  return (format as number) > stateFormat ? `${format} was written by a newer version of oms-sandbox; ${known}` : undefined;
}

/**
 * Upgrades a record to the present format; its fields are not checked. A record that an upgrade
 * cannot handle is returned unchanged, and its collection's check reports the problem.
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
