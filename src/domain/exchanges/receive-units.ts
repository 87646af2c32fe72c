import { share, subtract, sum } from '../../core/money.js';
import type { AnnouncedExchange, AnnouncedReplacement, Replacement, ReservedStock } from '../../model/order-values.js';

/** Units of a line, by the item of a shipment in which they left. */
export interface ExchangedPart {
  shipmentLineItemId: string;
  quantity: number;
}

/** A replacement that is to be sent now, with the stock that was kept for it. */
export type DueReplacement = Replacement & { reserved: readonly ReservedStock[] };

/** What is due of a line's announced exchanges once units of them are not waited for any more. */
export interface Received {
  due: DueReplacement[];
  /** What is given back beside, a decimal of the order's currency. */
  refund: number;
  /** The exchanges whose units did not all come back yet. */
  left: AnnouncedExchange[];
  /** Units of which no exchange was announced. */
  unknown: number;
  /** Whether some of the units were replaced before they came back. */
  sentAtOnce: boolean;
}

/** The part of a whole number that `received` of `quantity` units are worth, rounded down. */
const partOf = (whole: number, received: number, quantity: number): number => Math.floor((whole * received) / quantity);

/** Splits reserved stock in the first `quantity` units of it and the rest. */
function cut(reserved: readonly ReservedStock[], quantity: number): [taken: ReservedStock[], rest: ReservedStock[]] {
  const taken: ReservedStock[] = [];
  let left = quantity;
  const rest = reserved.flatMap((one) => {
    const some = Math.min(left, one.quantity);
    left -= some;
    if (some > 0) taken.push({ ...one, quantity: some });
    return some === one.quantity ? [] : [{ ...one, quantity: one.quantity - some }];
  });
  return [taken, rest];
}

/** An announced exchange after so many more of its units came back, and what is due of it then. */
function dueOf({ quantity, received, items, ...one }: AnnouncedExchange, more: number, currency?: string) {
  const then = received + more;
  const due: DueReplacement[] = [];
  const rest = items.map((item): AnnouncedReplacement => {
    const { atOnce, reserved, ...replacement } = item;
    const [was, now] = [received, then].map((back) => partOf(item.quantity, back, quantity)) as [number, number];
    if (atOnce || now === was) return item;
    const [taken, kept] = cut(reserved, now - was);
    const part = (amount: number) => {
      const upTo = (units: number) => share(amount, units, item.quantity, currency);
      return subtract(upTo(now), upTo(was), currency);
    };
    due.push({ ...replacement, quantity: now - was, cost: part(item.cost), carries: part(item.carries), reserved: taken });
    return { ...item, reserved: kept };
  });
  return { due, ends: then === quantity, left: { ...one, quantity, received: then, items: rest } };
}

/**
 * Takes units off a line's announced exchanges, the oldest of the same item of a shipment first.
 * Replacements go out in step with the units that come back, and money that is given back beside
 * follows the last of them (policies).
 */
export function receiveUnits(exchanges: readonly AnnouncedExchange[], parts: readonly ExchangedPart[], currency?: string): Received {
  const received: Received = { due: [], refund: 0, left: [], unknown: 0, sentAtOnce: false };
  const waiting = new Map<string, number>();
  for (const { shipmentLineItemId: id, quantity } of parts) waiting.set(id, (waiting.get(id) ?? 0) + quantity);
  for (const one of exchanges) {
    const more = Math.min(waiting.get(one.shipmentLineItemId) ?? 0, one.quantity - one.received);
    if (more === 0) {
      received.left.push(one);
      continue;
    }
    waiting.set(one.shipmentLineItemId, (waiting.get(one.shipmentLineItemId) ?? 0) - more);
    const { due, ends, left } = dueOf(one, more, currency);
    received.due.push(...due);
    received.sentAtOnce ||= one.items.some(({ atOnce }) => atOnce);
    if (ends) received.refund = sum([received.refund, one.refund], currency);
    else received.left.push(left);
  }
  received.unknown = [...waiting.values()].reduce((all, quantity) => all + quantity, 0);
  return received;
}
