import { Refusal } from '../../core/forms/errors.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { Made } from '../shipments/add-to-shipment.js';
import { moved, take } from '../status/units.js';
import { movable, requireLine, whyNone } from './movable.js';
import type { FireItem, Firing, Turn } from './move.js';
import { type Moved, settle } from './settle.js';
import { type MoveName, moveOf } from './table.js';
import { unitsAsked } from './units-asked.js';

/** The units of a line whose turn it is, and none of them moved yet. */
type Begun = Pick<Turn, 'tx' | 'order' | 'line' | 'to' | 'made'>;

/**
 * What a move asks of a line. It has the fields of a turn from the start, because a copy with more
 * fields than so large an object takes the engine a hundred times as long as one with the same.
 */
const narrowed = ({ tx, order, line, to, made }: Begun, firing: Firing, item: FireItem): Turn => ({
  tx,
  order,
  line,
  because: { ...firing.because, ...item.because },
  outOf: item.outOf,
  allocationId: firing.allocationId,
  reservationId: firing.reservationId,
  only: firing.only,
  reservation: firing.reservation,
  statusBefore: firing.statusBefore,
  unneeded: firing.unneeded,
  shipmentId: item.shipmentId ?? firing.shipmentId,
  shipmentLineItemId: item.shipmentLineItemId,
  refund: item.refund,
  told: item.told,
  request: item.request,
  exchange: item.exchange,
  cartonNum: firing.cartonNum,
  shipment: firing.shipment,
  packing: item.packing,
  quantity: 0,
  taken: {},
  to,
  made,
});

/**
 * Moves units of one line, of which `can` move. Returns the order with the units moved and every
 * effect staged; refuses with the guard's reason.
 */
function moveLine(name: MoveName, ask: Turn, quantity: number, can: ReturnType<typeof movable>): Order {
  const { order, line, to } = ask;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > can.quantity) {
    throw new Refusal('notEligible', can.quantity === 0 ? can.sentence : `Cannot ${name} ${quantity}: ${can.sentence}`);
  }
  const { from, effects = [] } = moveOf(name);
  const taken = take(unitsAsked(ask), ask.outOf === undefined ? from : [ask.outOf], quantity);
  const after = { ...line, units: moved(line.units, taken, to) };
  const next = { ...order, items: order.items.with(order.items.indexOf(line), after) };
  return effects.reduce<Order>(
    (state, effect) => effect({ ...ask, order: state, line: requireLine(state, line.lineItemId), quantity, taken }),
    next,
  );
}

/**
 * One move of an order's units: guards, units, effects, totals, status and history. Nothing else
 * writes the quantities of a line. Only `fire` and the automatic release of backorders may call it.
 * Refuses with `notEligible` and the guard's reason.
 */
export function moveUnits(tx: Tx, name: MoveName, firing: Firing): void {
  const before = tx.get(orders, firing.orderId);
  let order = before;
  const done: Moved[] = [];
  const made: Made = new Map();
  let refusal: string | undefined;
  const asked = firing.items ?? before.items.map(({ lineItemId }) => ({ lineItemId }) as FireItem);
  for (const item of asked) {
    const ask = narrowed({ tx, order, line: requireLine(order, item.lineItemId), to: moveOf(name).to, made }, firing, item);
    const can = movable(ask, name);
    if (!firing.items && can.quantity === 0) {
      refusal ??= can.sentence;
      continue;
    }
    const quantity = item.quantity ?? can.quantity;
    order = moveLine(name, ask, quantity, can);
    done.push({ lineItemId: item.lineItemId, quantity, because: ask.because });
  }
  if (done.length === 0) throw new Refusal('notEligible', whyNone(before, name, refusal));
  settle(tx, name, before, order, { done, made });
}
