import { subtract, toMinor } from '../../core/money.js';
import type { Order, OrderPayment } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import type { Occasion } from './ledger.js';
import { paid, type Room, refundable, reversible, totalOf, uncaptured } from './payments.js';
import { refundReturns } from './return-refunds.js';
import { remainingQuantity } from './totals.js';
import { transfer } from './transfer.js';
import { allHaveLeft, leftFewer, returnedUnits, type Worth, worthOf, worthOfDeparted, worthOfUnits } from './worth.js';

/** When a change happens, and the entry of the history that tells of it. */
export type Change = Pick<Occasion, 'at' | 'auditId'>;

/**
 * What an order is worth and what is due of it, less what came back: minor units of its currency.
 */
interface Standing {
  committed: number;
  due: number;
}

/**
 * What `captureAt` makes payable now; at the checkout nothing is that waits for its authorization
 * (the hold AUTH_PENDING).
 */
function payableNow(tx: Tx, order: Order, worth: Worth): number {
  const atCheckout = policy(tx, 'captureAt') === 'checkout' && !order.holds.includes('AUTH_PENDING');
  return atCheckout ? worth.total : worthOfDeparted(order, worth);
}

function standingOf(tx: Tx, order: Order, worth: Worth): Standing {
  const back = toMinor(worthOfUnits(order, worth, returnedUnits(order)), order.currency);
  const minor = (amount: number) => toMinor(amount, order.currency) - back;
  return { committed: minor(worth.total), due: minor(payableNow(tx, order, worth)) };
}

const nothingLeft = (order: Order): boolean => order.items.every((line) => remainingQuantity(line) === 0);

/**
 * Gives charged money back that the order became too dear for: never more than it lost in worth,
 * and all there is once nothing is left of it.
 */
function refundCancelled(order: Order, fallen: number, { committed }: Standing, change: Change): Order {
  const excess = nothingLeft(order) ? Number.POSITIVE_INFINITY : Math.min(fallen, totalOf(order, paid) - committed);
  if (excess <= 0) return order;
  return transfer(order, { kind: 'REFUND', amount: excess, room: refundable }, { reason: 'CANCELLATION', ...change }).order;
}

/**
 * Whether the change itself says what has been charged: the merchant's word on a payment stands at
 * least until the next change.
 */
const wasStated = ({ ledger }: Order, { paymentCounter }: OrderPayment, { auditId }: Change): boolean =>
  ledger.some(
    (entry) =>
      entry.auditId === auditId &&
      entry.paymentCounter === paymentCounter &&
      entry.field === 'chargedAmount' &&
      entry.kind === 'STATED' &&
      entry.reason !== 'ORDER_PLACED',
  );

/**
 * Takes captures back that a shipment had caused which is undone: more is paid than due, and units
 * that had left have not.
 */
function reverseUndone(order: Order, { due }: Standing, change: Change): Order {
  const excess = totalOf(order, paid) - Math.max(0, due);
  if (excess <= 0) return order;
  return transfer(order, { kind: 'REVERSAL', amount: excess, room: reversible }, { reason: 'SHIPMENT_UNDONE', ...change }).order;
}

function captureDue(order: Order, { due }: Standing, change: Change): Order {
  const unpaid = due - totalOf(order, paid);
  if (unpaid <= 0) return order;
  const capturable: Room = (payment, balance) => (wasStated(order, payment, change) ? 0 : uncaptured(payment, balance));
  return transfer(order, { kind: 'CAPTURE', amount: unpaid, room: capturable }, { reason: 'DUE', ...change }).order;
}

/** Voids authorizations that can never be captured any more. */
function voidExcess(order: Order, fallen: number, { committed }: Standing, change: Change): Order {
  const needed = Math.max(0, committed - totalOf(order, paid));
  const excess = nothingLeft(order) || needed === 0 ? Number.POSITIVE_INFINITY : totalOf(order, uncaptured) - needed;
  if (excess <= 0) return order;
  const reason = fallen > 0 ? 'CANCELLATION' : 'NOT_NEEDED';
  return transfer(order, { kind: 'VOID', amount: excess, room: uncaptured }, { reason, ...change }).order;
}

/** How much less an order is worth than before, in minor units; 0 for a new one. */
function fallenBy(before: Order | undefined, { total }: Worth, { currency }: Order): number {
  return before ? Math.max(0, toMinor(subtract(worthOf(before).total, total, currency), currency)) : 0;
}

/**
 * Makes what is held agree with what is due, after any change of an order: refunds what a return or
 * a cancellation gives back, captures up to what is due, and voids what is authorized beyond what
 * the order is worth. What the merchant stated counts as held; it is voided or refunded only where
 * the change lowered the worth of the order, or nothing of it is to leave any more. An order
 * without payments is left alone.
 */
export function settleMoney(tx: Tx, before: Order | undefined, order: Order, change: Change): Order {
  const worth = worthOf(order);
  const returned = refundReturns(tx, before, order, worth, change);
  if (!returned.payments?.length) return returned;
  const standing = standingOf(tx, returned, worth);
  const fallen = fallenBy(before, worth, order);
  const emptied = before !== undefined && nothingLeft(order) && !nothingLeft(before);
  const refunded = fallen > 0 || emptied ? refundCancelled(returned, fallen, standing, change) : returned;
  const reversed = before && leftFewer(before, refunded) ? reverseUndone(refunded, standing, change) : refunded;
  const captured = captureDue(reversed, standing, change);
  return fallen > 0 || allHaveLeft(captured) ? voidExcess(captured, fallen, standing, change) : captured;
}
