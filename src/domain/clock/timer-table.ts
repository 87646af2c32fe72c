import { after } from '../../core/time/duration.js';
import { aboutOrder } from '../../model/about.js';
import { orders } from '../../model/order.js';
import { type Reservation, reservations, waiting } from '../../model/reservation.js';
import type { TimerName } from '../../model/timer-names.js';
import type { Tx } from '../../store/tx.js';
import type { EventType } from '../events/event-types.js';
import { happened } from '../events/events.js';
import { beginExport } from '../exports/export-steps.js';
import { allocateOrder, possible } from '../moves/allocate-order.js';
import { finishAuthorizations } from '../moves/authorization.js';
import { fire } from '../moves/fire.js';
import { releaseOrder } from '../moves/holds.js';
import { releaseBackorders } from '../moves/release-waiting.js';
import type { MoveName } from '../moves/table.js';
import { autopilotMoves, policy } from '../policies.js';
import { endSoftReservation } from '../stock/soft-units.js';
import { stockArrivals } from '../stock/stock-arrivals.js';
import { schedule, type Timer } from '../timers/timers.js';
import { beginImport } from '../uploads/import-steps.js';
import { makeDue } from '../webhooks/deliveries.js';

/**
 * A timer's reservation, if units still wait in it and the customer has not agreed to the delay.
 */
function unanswered(tx: Tx, { about }: Timer): Reservation | undefined {
  const reservation = tx.find(reservations, about.id);
  return reservation && waiting(reservation) > 0 && !reservation.consented ? reservation : undefined;
}

const remind = (event: EventType) => (tx: Tx, timer: Timer) => {
  const reservation = unanswered(tx, timer);
  if (!reservation) return;
  tx.put(reservations, { ...reservation, lastNotificationDate: tx.now(), updatedAt: tx.now() });
  happened(tx, event, tx.get(orders, reservation.orderId), timer.about);
};

function autopilot(tx: Tx, { about: { id: orderId } }: Timer): void {
  const names: readonly MoveName[] = autopilotMoves.filter((name) => policy(tx, 'autopilot').includes(name));
  const able = () => names.find((name) => possible(tx, tx.get(orders, orderId), name));
  const next = able();
  if (next) fire(tx, next, { orderId });
  if (able()) schedule(tx, 'autopilot', after(tx.now(), policy(tx, 'autopilotAfter')), aboutOrder({ orderId }), tx.get(orders, orderId));
}

/** What each timer does when it goes off. Each first checks that there is still something to do. */
export const timerTable: Record<TimerName, (tx: Tx, timer: Timer) => void> = {
  releaseOrder: (tx, { about: { id: orderId } }) => {
    const order = tx.get(orders, orderId);
    if (order.statusCode === 'ORDER_CANCELLED') return;
    if (order.released) allocateOrder(tx, orderId);
    else releaseOrder(tx, orderId);
  },
  autopilot,
  backorder30Days: remind('BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL'),
  backorder53Days: remind('BACKORDER_53_DAYS_CONSENT_TO_DELAY_EMAIL'),
  cancelBackorder: (tx, timer) => {
    const reservation = unanswered(tx, timer);
    if (!reservation) return;
    const { id, orderId, lineItemId } = reservation;
    const because = { note: 'No answer to the delay in time' };
    fire(tx, 'cancelBackorder', { orderId, items: [{ lineItemId, quantity: waiting(reservation) }], reservationId: id, because });
  },
  releasePreorder: (tx, { about }) => {
    const reservation = tx.find(reservations, about.id);
    // Of preorders with the same date, the earliest order comes first, not the first timer.
    if (reservation?.linked) releaseBackorders(tx, [reservation.sku]);
  },
  authorizePayments: (tx, { about }) => finishAuthorizations(tx, about.id),
  endSoftReservation: (tx, { about }) => endSoftReservation(tx, about.id),
  stockTransfer: (tx, { about }) => stockArrivals(tx, about.id),
  retryWebhook: (tx, { about }) => makeDue(tx, about.id),
  sendWebhook: (tx, { about }) => makeDue(tx, about.id),
  writeExport: (tx, { about }) => beginExport(tx, about.id),
  readImport: (tx, { about }) => beginImport(tx, about.id),
};
