import { share, subtract, sum } from '../../core/values/money.js';
import type { AnnouncedExchange, AnnouncedReplacement, Replacement, ReservedStock } from '../../model/order-values.js';
import type { Credit } from '../money/carries.js';

/** Units of a line, by the item of a shipment in which they left. */
export interface ExchangedPart {
  shipmentLineItemId: string;
  quantity: number;
}

/** A replacement that is to be sent now, with the stock that was kept for it. */
export type DueReplacement = Replacement & { reserved: readonly ReservedStock[] };

/** Units of a replacement that was sent at once, for units that are not exchanged after all. */
export interface Unearned {
  lineItemId: string;
  /** How many units of it are still earned at most. */
  earned: number;
  /** What the units were worth that are not exchanged, a decimal. */
  worth: number;
}

/** What is due of a line's announced exchanges once units of them are not waited for any more. */
export interface Received {
  due: DueReplacement[];
  /** What is given back beside, a decimal of the order's currency. */
  refund: number;
  /** What units that came back were worth for which no unit is sent any more, a decimal. */
  lacking: number;
  /** The worth of units that were replaced before they came back. */
  credits: Credit[];
  unearned: Unearned[];
  /** Stock that is kept no longer for units that are not exchanged. */
  unneeded: Pick<DueReplacement, 'sku' | 'reserved'>[];
  /** The exchanges whose units did not all come back yet. */
  left: AnnouncedExchange[];
  /** Units of which no exchange was announced. */
  unknown: number;
  /** Whether some of the units were replaced before they came back. */
  sentAtOnce: boolean;
}

/** Whether units come back for their exchange, or are not exchanged after all. */
export type Ending = 'received' | 'dropped';

/** The part of a whole number that `some` of `quantity` units are worth, rounded down. */
const partOf = (whole: number, some: number, quantity: number): number => Math.floor((whole * some) / quantity);

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

/** What more of an amount is due for `then` of `all` than for `was`. */
const growth = (amount: number, was: number, then: number, all: number, currency?: string): number =>
  subtract(share(amount, then, all, currency), share(amount, was, all, currency), currency);

/** One exchange before and after some of its units ended, and where the result is noted. */
interface Ended {
  was: AnnouncedExchange;
  now: AnnouncedExchange;
  into: Received;
  currency: string | undefined;
}

/** Notes what is due of a replacement that waits for the units, and answers what waits on. */
function waitingOn({ was, now, into, currency }: Ended, item: AnnouncedReplacement): AnnouncedReplacement {
  const { reserved, ...replacement } = item;
  const sentOf = ({ received, quantity }: AnnouncedExchange) => partOf(item.quantity, received, quantity);
  const [before, sent] = [sentOf(was), sentOf(now)];
  const [taken, kept] = cut(reserved, sent - before);
  const part = (amount: number) => growth(amount, before, sent, item.quantity, currency);
  if (sent > before)
    into.due.push({ ...replacement, quantity: sent - before, cost: part(item.cost), carries: part(item.carries), reserved: taken });
  const open = partOf(item.quantity, now.quantity - now.dropped, now.quantity) - sent;
  const [stays, unneeded] = cut(kept, open);
  into.unneeded.push({ sku: item.sku, reserved: unneeded });
  if (now.received + now.dropped === now.quantity) {
    const paid = share(item.carries, sent, item.quantity, currency);
    into.lacking = sum([into.lacking, share(item.carries, now.received, now.quantity, currency), -paid], currency);
  }
  return { ...item, reserved: stays };
}

/** Notes what units mean for a replacement that was sent at once. */
function sentBefore({ was, now, into, currency }: Ended, { lineItemId, quantity, carries }: AnnouncedReplacement & { lineItemId: string }) {
  into.sentAtOnce = true;
  const worthOf = (before: number, then: number) => growth(carries, before, then, now.quantity, currency);
  if (now.received > was.received) into.credits.push({ lineItemId, amount: worthOf(was.received, now.received) });
  if (now.dropped > was.dropped) {
    const earned = partOf(quantity, now.quantity - now.dropped, now.quantity);
    into.unearned.push({ lineItemId, earned, worth: worthOf(was.dropped, now.dropped) });
  }
}

function endUnits(ended: Ended): void {
  const { was, now, into, currency } = ended;
  const items = was.items.map((item) => {
    const { lineItemId } = item;
    if (lineItemId === undefined) return waitingOn(ended, item);
    sentBefore(ended, { ...item, lineItemId });
    return item;
  });
  into.refund = sum([into.refund, growth(now.refund, was.received, now.received, now.quantity, currency)], currency);
  if (now.received + now.dropped < now.quantity) into.left.push({ ...now, items });
}

/**
 * Takes units off a line's announced exchanges, the oldest of the same item of a shipment first.
 * Replacements and money that is given back beside go out in step with the units that come back,
 * whatever becomes of the others. Parts of a replacement are not sent: what they stand for is owed
 * once no more units are waited for (policies).
 */
export function receiveUnits(
  exchanges: readonly AnnouncedExchange[],
  parts: readonly ExchangedPart[],
  ending: Ending,
  currency?: string,
): Received {
  const into: Received = {
    ...{ due: [], refund: 0, lacking: 0, credits: [], unearned: [], unneeded: [] },
    ...{ left: [], unknown: 0, sentAtOnce: false },
  };
  const waiting = new Map<string, number>();
  for (const { shipmentLineItemId: id, quantity } of parts) waiting.set(id, (waiting.get(id) ?? 0) + quantity);
  for (const was of exchanges) {
    const wanted = waiting.get(was.shipmentLineItemId) ?? 0;
    const more = Math.min(wanted, was.quantity - was.received - was.dropped);
    if (more === 0) {
      into.left.push(was);
      continue;
    }
    waiting.set(was.shipmentLineItemId, wanted - more);
    endUnits({ was, now: { ...was, [ending]: was[ending] + more }, into, currency });
  }
  into.unknown = [...waiting.values()].reduce((all, quantity) => all + quantity, 0);
  return into;
}
