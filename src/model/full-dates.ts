import { isObject } from '../core/text/path.js';
import { isoTime } from '../core/time/clock.js';
import { instantOf } from '../core/time/instant.js';

/** The fields of the records of this room that hold dates. */
const dates: ReadonlySet<string> = new Set([
  'orderDate',
  'orderReleaseTimestamp',
  'allocationDate',
  'cancellationDate',
  'paymentDate',
  'authExpirationDate',
  'returnsCreatedAt',
  'estimatedShipDate',
  'estimatedDeliveryDate',
  'shipDate',
  'sentToPPSDate',
  'consentDate',
  'lastNotificationDate',
  'backOrderDate',
  'preOrderDate',
]);

/** Free-form objects: their fields are the merchant's. */
const freeForm: ReadonlySet<string> = new Set(['attributes', 'merchant']);

/** Reads a date, in milliseconds since 1970; undefined for anything else. */
export type ReadDate = (value: unknown) => number | undefined;

/** A date in UTC with milliseconds. A value that is no date is left for the record's check. */
function inFull(value: unknown, read: ReadDate): unknown {
  const instant = read(value);
  return instant === undefined ? value : isoTime(instant);
}

/**
 * Returns a record with its dates in the format that is stored, for recipes, which can write just
 * 2026-01-05, and for state files of format 1, which have dates as they were sent. Free-form
 * objects stay unchanged. `read` reads the dates; by default every form of ISO 8601.
 */
export function withFullDates<T>(value: T, read: ReadDate = instantOf): T {
  if (Array.isArray(value)) return value.map((entry) => withFullDates(entry, read)) as T;
  if (!isObject(value)) return value;
  const written = Object.entries(value).map(([name, entry]): [string, unknown] => {
    if (freeForm.has(name) || entry === undefined) return [name, entry];
    return [name, dates.has(name) ? inFull(entry, read) : withFullDates(entry, read)];
  });
  return Object.fromEntries(written) as T;
}
