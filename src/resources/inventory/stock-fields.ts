import { type FieldProblem, refuseAll } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { instantOf } from '../../core/time/instant.js';
import type { Inventory } from '../../model/inventory.js';
import type { SentCounters } from './counters.js';

/** Fields of a record that a merchant writes, without the counters. */
export const stockFields = [
  'sku',
  'itemId',
  'locationNum',
  'channelId',
  'vendorId',
  'leadTime',
  'inventoryType',
  'infiniteInventory',
  'backOrderDate',
  'preOrderDate',
  'backOrderLimit',
  'preOrderLimit',
  'safetyStock',
  'lowStock',
  'segment',
  'region',
  'networkCode',
  'status',
  'isNoStock',
  'virtualCountersStatus',
  'attributes',
] as const;

/** A record as a merchant sends it. */
export type SentStock = Pick<Inventory, (typeof stockFields)[number] | 'merchant'> & { counters?: SentCounters };

const keys: readonly string[] = ['sku', 'itemId', 'locationNum', 'channelId'];

/**
 * Returns which of the fields sent as null a merge removes: a record keeps its key and its
 * counters.
 */
export const clearable = (cleared: readonly string[]): readonly string[] =>
  stockFields.filter((field) => cleared.includes(field) && !keys.includes(field));

const texts = ['sku', 'channelId'] as const;
const quantities = ['backOrderLimit', 'preOrderLimit', 'safetyStock', 'lowStock'] as const;
const dates = ['backOrderDate', 'preOrderDate'] as const;

/**
 * Returns the fields to store, with dates as the API writes them. Refuses blank keys and negative
 * quantities (policies), naming each field.
 */
export function fieldsOf({ counters: _, ...fields }: SentStock): Pick<Inventory, (typeof stockFields)[number] | 'merchant'> {
  const problems: FieldProblem[] = [];
  const report = (field: string, message: string) => problems.push({ field, problem: 'invalid', message });
  const stored = { ...fields };
  for (const field of texts) if (fields[field].trim() === '') report(field, 'must not be blank');
  for (const field of quantities) if ((fields[field] ?? 0) < 0) report(field, 'must be at least 0');
  for (const field of dates) {
    if (fields[field] === undefined) continue;
    const instant = instantOf(fields[field]);
    if (instant === undefined) report(field, 'must be a date and time');
    else stored[field] = isoTime(instant);
  }
  refuseAll(problems);
  return stored;
}
