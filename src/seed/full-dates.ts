import { isoTime } from '../core/clock.js';
import { instantOf, isDateTime } from '../core/instant.js';
import { isObject } from '../core/path.js';

/** The fields of orders and reservations that hold dates. */
const dates: ReadonlySet<string> = new Set([
  'orderDate',
  'paymentDate',
  'authExpirationDate',
  'estimatedShipDate',
  'estimatedDeliveryDate',
  'consentDate',
  'lastNotificationDate',
]);

const inFull = (value: unknown): unknown => (isDateTime(value) ? value : isoTime(instantOf(value) as number));

/**
 * Returns a checked record of a recipe with its dates in the API's format, since a recipe can write
 * just 2026-01-05. Free-form attributes stay unchanged.
 */
export function withFullDates<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withFullDates) as T;
  if (!isObject(value)) return value;
  const written = Object.entries(value).map(([name, entry]): [string, unknown] => {
    if (name === 'attributes' || entry === undefined) return [name, entry];
    return [name, dates.has(name) ? inFull(entry) : withFullDates(entry)];
  });
  return Object.fromEntries(written) as T;
}
