import { share, subtract, sum } from '../../core/values/money.js';
import type { Order, OrderLine } from '../../model/order.js';
import { held, lineOf } from '../status/units.js';

/** Units of a replacement that are on their way to the customer or with the customer. */
export const liveUnits = (line: OrderLine): number => line.orderedQuantity - held(line.units, 'cancelled', 'returned', 'exchanged');

/**
 * A replacement that stands for no more than its live units can, and what it stands for no longer:
 * a decimal that is owed to the customer in another way.
 */
export function withoutExcess(line: OrderLine, currency?: string): { line: OrderLine; freed: number } {
  if (!line.carries) return { line, freed: 0 };
  const { amount, most } = line.carries;
  const kept = Math.min(amount, share(most, liveUnits(line), line.orderedQuantity, currency));
  if (kept === amount) return { line, freed: 0 };
  return { line: { ...line, carries: { amount: kept, most } }, freed: subtract(amount, kept, currency) };
}

/** What returning so many more units of a replacement frees, a decimal. */
export const freedByReturn = (line: OrderLine, quantity: number, currency?: string): number =>
  withoutExcess({ ...line, units: { ...line.units, returned: held(line.units, 'returned') + quantity } }, currency).freed;

/** What units that came back were worth, and the replacement that was sent for them before. */
export interface Credit {
  lineItemId: string;
  amount: number;
}

/**
 * The order with replacements that stand for units that came back after them. `freed` is what they
 * cannot stand for, because they were cancelled or came back themselves.
 */
export function withCredits(order: Order, credits: readonly Credit[]): { order: Order; freed: number } {
  const { currency } = order;
  let [next, freed] = [order, 0];
  for (const { lineItemId, amount } of credits) {
    const line = lineOf(next, lineItemId);
    const carries = line?.carries;
    if (!line || !carries) {
      freed = sum([freed, amount], currency);
      continue;
    }
    const credited = { ...line, carries: { ...carries, amount: sum([carries.amount, amount], currency) } };
    const after = withoutExcess(credited, currency);
    freed = sum([freed, after.freed], currency);
    next = { ...next, items: next.items.with(next.items.indexOf(line), after.line) };
  }
  return { order: next, freed };
}
