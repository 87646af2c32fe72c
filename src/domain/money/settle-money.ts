import { subtract, toMinor } from '../../core/values/money.js';
import type { Order, OrderPayment } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { remainingQuantity } from '../status/units.js';
import type { Occasion } from './ledger.js';
import { paid, type Room, refundable, reversible, totalOf, uncaptured } from './payments.js';
import { refundReturns } from './return-refunds.js';
import { transfer } from './transfer.js';
import { allHaveLeft, committedOf, leftFewer, type Worth, worthOf, worthOfDeparted, worthReturned } from './worth.js';

/** The time of a change and the id of its history entry. */
export type Change = Pick<Occasion, 'at' | 'auditId'>;

/**
 * What an order is worth and what is due now, both less returns, in minor units of its currency.
 */
interface Standing {
  committed: number;
  due: number;
}

/**
 * What is payable now by the policy `captureAt`. With `checkout` an order on the hold AUTH_PENDING
 * pays only for units that have left.
 */
function payableNow(tx: Tx, order: Order, worth: Worth): number {
  const atCheckout = policy(tx, 'captureAt') === 'checkout' && !order.holds.includes('AUTH_PENDING');
  return atCheckout ? worth.total : worthOfDeparted(order, worth);
}

const standingOf = (tx: Tx, order: Order, worth: Worth): Standing => ({
  committed: committedOf(order, worth),
  due: toMinor(payableNow(tx, order, worth), order.currency) - worthReturned(order, worth),
});

const nothingLeft = (order: Order): boolean => order.items.every((line) => remainingQuantity(line) === 0);

/**
 * Refunds what was charged beyond the order's worth: at most what its worth fell by, and everything
 * once no unit remains.
 */
function refundCancelled(order: Order, fallen: number, { committed }: Standing, change: Change): Order {
  const excess = nothingLeft(order) ? Number.POSITIVE_INFINITY : Math.min(fallen, totalOf(order, paid) - committed);
  if (excess <= 0) return order;
  return transfer(order, { kind: 'REFUND', amount: excess, room: refundable }, { reason: 'CANCELLATION', ...change }).order;
}

/**
 * Whether this change states what has been charged. The merchant's statement stands at least until
 * the next change, unless no more units will leave: then no change may come.
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
 * Reverses captures of a shipment that was undone: more is paid than due, and fewer units have
 * left.
 */
function reverseUndone(order: Order, { due }: Standing, change: Change): Order {
  const excess = totalOf(order, paid) - Math.max(0, due);
  if (excess <= 0) return order;
  return transfer(order, { kind: 'REVERSAL', amount: excess, room: reversible }, { reason: 'SHIPMENT_UNDONE', ...change }).order;
}

function captureDue(order: Order, { due }: Standing, change: Change): Order {
  const unpaid = due - totalOf(order, paid);
  if (unpaid <= 0) return order;
  const ended = allHaveLeft(order);
  const capturable: Room = (payment, balance) => (!ended && wasStated(order, payment, change) ? 0 : uncaptured(payment, balance));
  return transfer(order, { kind: 'CAPTURE', amount: unpaid, room: capturable }, { reason: 'DUE', ...change }).order;
}

/**
 * Voids authorizations that will never be captured. Once every unit has left, that is all of them:
 * what is still unpaid then is less than their currencies can express.
 */
function voidExcess(order: Order, fallen: number, { committed }: Standing, change: Change): Order {
  const needed = Math.max(0, committed - totalOf(order, paid));
  const excess = allHaveLeft(order) || needed === 0 ? Number.POSITIVE_INFINITY : totalOf(order, uncaptured) - needed;
  if (excess <= 0) return order;
  const reason = fallen > 0 ? 'CANCELLATION' : 'NOT_NEEDED';
  return transfer(order, { kind: 'VOID', amount: excess, room: uncaptured }, { reason, ...change }).order;
}

/** How much an order's worth has fallen, in minor units; 0 for a new order. */
function fallenBy(before: Order | undefined, { total }: Worth, { currency }: Order): number {
  return before ? Math.max(0, toMinor(subtract(worthOf(before).total, total, currency), currency)) : 0;
}

/**
 * Settles an order's money after a change: refunds returns and cancellations, captures up to what
 * is due, and voids authorizations beyond the order's worth. What the merchant stated is voided or
 * refunded only if the change lowered the order's worth or no unit will leave any more. An order
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
