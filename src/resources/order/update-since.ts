import { lineOf } from '../../domain/status/units.js';
import type { Order } from '../../model/order.js';

const ofOrder = ['orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal'] as const;
const ofLine = ['itemSubTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemFeeTotal', 'itemTotal'] as const;

type Amounts<N extends string> = Partial<Record<N, number>>;
type SentLine = Amounts<(typeof ofLine)[number]> & { lineItemId: string };
type Sent<L extends SentLine> = Amounts<(typeof ofOrder)[number]> & { items: L[] };

/** Returns the current values of the amounts that were sent unchanged. */
function caughtUp<N extends string>(names: readonly N[], sent: Amounts<N>, read: Amounts<N>, now: Amounts<N>): Amounts<N> {
  const asRead = names.filter((name) => sent[name] !== undefined && sent[name] === read[name]);
  return Object.fromEntries(asRead.map((name) => [name, now[name]])) as Amounts<N>;
}

/**
 * Returns the update with current totals in place of those that were sent unchanged: they may have
 * changed through the update's own moves.
 */
export function sinceRead<L extends SentLine, S extends Sent<L>>(before: Order, now: Order, sent: S & { items: L[] }): S {
  if (before === now) return sent;
  const items = sent.items.map((item) => {
    const [was, line] = [lineOf(before, item.lineItemId), lineOf(now, item.lineItemId)];
    return was && line ? { ...item, ...caughtUp(ofLine, item, was, line) } : item;
  });
  return { ...sent, ...caughtUp(ofOrder, sent, before, now), items };
}
