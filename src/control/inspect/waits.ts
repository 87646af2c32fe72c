import { isoTime } from '../../core/time/clock.js';
import { instantOf } from '../../core/time/instant.js';
import { notBeforePreorderDate, notHeld, preorderDateReached, toFulfill } from '../../domain/moves/guards.js';
import { movable } from '../../domain/moves/movable.js';
import type { Ask } from '../../domain/moves/move.js';
import { policy } from '../../domain/policies.js';
import { held } from '../../domain/status/units.js';
import { planReservation } from '../../domain/stock/reservations.js';
import { timers } from '../../domain/timers/timers.js';
import { inventories } from '../../model/inventory.js';
import type { Order, OrderLine } from '../../model/order.js';
import { type Reservation, reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { advanceTo, type Free, makeMove } from './frees.js';
import { stockWait } from './stock-waits.js';

/** Units of a line that are open or backordered, what they wait for, and what would change that. */
export interface Wait {
  lineItemId: string;
  sku: string;
  quantity: number;
  because: string;
  frees: Free[];
}

type Reason = Pick<Wait, 'because' | 'frees'>;

const unitsText = (quantity: number): string => (quantity === 1 ? '1 unit' : `${quantity} units`);

const onHold = (ask: Ask): Reason | undefined => {
  const because = notHeld(ask);
  const holds = ask.order.holds.join(', ');
  return because === undefined ? undefined : { because, frees: [makeMove('liftHold', `Lift the hold (${holds})`)] };
};

/** The reason of a date that is not reached; `date` is that of the stock record. */
function untilDate(because: string | undefined, date: string | undefined): Reason | undefined {
  if (because === undefined) return undefined;
  const at = instantOf(date);
  return { because, frees: at === undefined ? [] : [advanceTo(isoTime(at))] };
}

/** Why backordered units of one reservation are not allocated. */
function whyReserved(ask: Ask, reservation: Reservation, quantity: number): Reason {
  const { tx, line } = ask;
  const stock = reservation.stockId === undefined ? undefined : tx.find(inventories, reservation.stockId);
  const can = movable(ask, 'releaseBackorder').quantity;
  const items = [{ lineItemId: line.lineItemId }];
  return (
    onHold(ask) ??
    untilDate(preorderDateReached(ask), stock?.preOrderDate) ??
    (can >= quantity
      ? {
          because: `Stock covers ${unitsText(quantity)} of SKU ${line.sku}, and nothing has released them yet`,
          frees: [makeMove('releaseBackorder', 'Release them', items)],
        }
      : stockWait(ask, quantity - can, reservation))
  );
}

/** Why open units of a line are not allocated. */
function whyOpen(ask: Ask, quantity: number): Reason {
  const { tx, order, line } = ask;
  const items = [{ lineItemId: line.lineItemId }];
  const hold = onHold(ask);
  if (hold) return hold;
  const never = toFulfill(ask);
  if (never !== undefined) return { because: never, frees: [] };
  if (!order.released) return unreleased(tx, order);
  const date = untilDate(notBeforePreorderDate(ask), planReservation(tx, order, line, 1)[0]?.stock?.preOrderDate);
  if (date) return date;
  const can = movable(ask, 'allocate').quantity;
  if (can >= quantity) {
    return {
      because: `Stock covers ${unitsText(quantity)} of SKU ${line.sku}, and nothing has allocated them yet`,
      frees: [makeMove('allocate', 'Allocate them', items)],
    };
  }
  return stockWait(ask, quantity - can);
}

function unreleased(tx: Tx, order: Order): Reason {
  const { orderNumber, orderId } = order;
  const timer = tx.by(timers, 'orderId', orderId).find((one) => one.timer === 'releaseOrder');
  const next = policy(tx, 'lifecycle') === 'auto' ? 'Release the order, which allocates it' : 'Release the order';
  return {
    because: `Order ${orderNumber} is not released yet${timer ? `; that happens by itself at ${timer.at}` : ''}`,
    frees: [makeMove('release', next), ...(timer ? [advanceTo(timer.at)] : [])],
  };
}

function waitsOfLine(tx: Tx, order: Order, line: OrderLine): Wait[] {
  const ask: Ask = { tx, order, line, because: {} };
  const { lineItemId, sku } = line;
  const reserved = tx
    .by(reservations, 'orderId', order.orderId)
    .filter((one) => one.linked && one.lineItemId === lineItemId && waiting(one) > 0)
    .map((one) => ({ lineItemId, sku, quantity: waiting(one), ...whyReserved({ ...ask, reservationId: one.id }, one, waiting(one)) }));
  const open = held(line.units, 'open');
  return [...reserved, ...(open > 0 ? [{ lineItemId, sku, quantity: open, ...whyOpen(ask, open) }] : [])];
}

/** What the open and backordered units of an order wait for, line by line. */
export const waitsOf = (tx: Tx, order: Order): Wait[] => order.items.flatMap((line) => waitsOfLine(tx, order, line));
