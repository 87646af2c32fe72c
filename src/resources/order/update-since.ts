import { lineOf, remainingQuantity } from '../../domain/status/units.js';
import type { Order } from '../../model/order.js';

const ofOrder = ['orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal'] as const;
const ofLine = ['itemSubTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemFeeTotal', 'itemTotal'] as const;

/** The amounts that are computed from the others once units are cancelled. */
const computed: readonly string[] = ['orderSubTotal', 'orderTotal', 'itemSubTotal', 'itemTotal'];

type Amounts<N extends string> = Partial<Record<N, number>>;
type SentLine = Amounts<(typeof ofLine)[number]> & { lineItemId: string };
type Sent<L extends SentLine> = Amounts<(typeof ofOrder)[number]> & { items: L[] };

/**
 * Returns the current values of the amounts that were sent unchanged, and of the computed ones if
 * `cancelled`.
 */
function caughtUp<N extends string>(
  names: readonly N[],
  cancelled: boolean,
  sent: Amounts<N>,
  read: Amounts<N>,
  now: Amounts<N>,
): Amounts<N> {
  const stale = names.filter((name) => sent[name] !== undefined && (sent[name] === read[name] || (cancelled && computed.includes(name))));
  return Object.fromEntries(stale.map((name) => [name, now[name]])) as Amounts<N>;
}

/**
 * Returns the update with current totals in place of those that were sent unchanged: they may have
 * changed through the update's own moves. If these cancelled units, the totals that follow from
 * other amounts are the current ones too: an update that changes a quantity recomputes them
 * (documented).
 */
export function sinceRead<L extends SentLine, S extends Sent<L>>(before: Order, now: Order, sent: S & { items: L[] }): S {
  if (before === now) return sent;
  let anyCancelled = false;
  const items = sent.items.map((item) => {
    const [was, line] = [lineOf(before, item.lineItemId), lineOf(now, item.lineItemId)];
    if (!was || !line) return item;
    const cancelled = remainingQuantity(was) !== remainingQuantity(line);
    anyCancelled ||= cancelled;
    return { ...item, ...caughtUp(ofLine, cancelled, item, was, line) };
  });
  return { ...sent, ...caughtUp(ofOrder, anyCancelled, sent, before, now), items };
}
