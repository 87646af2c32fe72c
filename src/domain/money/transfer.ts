import type { EntryKind, MoneyField } from '../../model/ledger.js';
import type { Order, OrderPayment } from '../../model/order.js';
import { balanceOf, inPaymentCurrency, type Occasion, post, worthOfMoving } from './ledger.js';
import type { Room } from './payments.js';

/** The kinds of entries that move money. A merchant's statement moves none. */
type Kind = Exclude<EntryKind, 'STATED'>;

const effects: Record<Kind, { field: MoneyField; sign: 1 | -1 }> = {
  CAPTURE: { field: 'chargedAmount', sign: 1 },
  REVERSAL: { field: 'chargedAmount', sign: -1 },
  VOID: { field: 'authAmount', sign: -1 },
  REFUND: { field: 'refundAmount', sign: 1 },
  APPEASEMENT: { field: 'refundAmount', sign: 1 },
};

export interface Transfer {
  kind: Kind;
  /** Minor units of the order's currency, or Infinity for all that is available. */
  amount: number;
  room: Room;
  /** The payments to use, in this order; by default all of the order's. */
  from?: readonly OrderPayment[];
}

interface Part {
  payment: OrderPayment;
  amount: number;
}

/**
 * What each payment gives, in whole units of its own currency: what these cannot express is asked
 * of the next payment. A rest that no payment can express counts as given.
 */
function dealOut(order: Order, { kind, amount, room, from = order.payments ?? [] }: Transfer): { parts: Part[]; left: number } {
  const { field, sign } = effects[kind];
  const parts: Part[] = [];
  let [left, tooFine] = [amount, false];
  for (const payment of from) {
    const balance = balanceOf(order, payment);
    const can = left > 0 ? room(payment, balance) : 0;
    if (can <= 0) continue;
    const wanted = sign * inPaymentCurrency(order, payment, balance[field], sign * left);
    const part = Math.min(can, wanted);
    if (part > 0) parts.push({ payment, amount: part });
    left = Math.max(0, left - sign * worthOfMoving(order, payment, balance[field], sign * part));
    tooFine = part === wanted;
  }
  return { parts, left: tooFine ? 0 : left };
}

/** The most that can be moved of an order's payments, in minor units of its currency. */
export function movableMoney(order: Order, { kind, room }: Pick<Transfer, 'kind' | 'room'>): number {
  const { field, sign } = effects[kind];
  const { parts } = dealOut(order, { kind, room, amount: Number.POSITIVE_INFINITY });
  return parts.reduce((sum, { payment, amount }) => {
    const before = balanceOf(order, payment)[field];
    return sum + sign * worthOfMoving(order, payment, before, sign * amount);
  }, 0);
}

/**
 * The status of a payment after money moved on it (a policy), by what is left on it; otherwise its
 * present status.
 */
function statusAfter(order: Order, payment: OrderPayment, kind: Kind): string | undefined {
  const { authAmount, chargedAmount, refundAmount } = balanceOf(order, payment);
  const captured = authAmount <= chargedAmount;
  if (kind === 'REVERSAL') return chargedAmount > refundAmount ? 'PARTIALLY_PAID' : 'AUTHORIZED';
  if (kind === 'CAPTURE') return captured ? 'PAID' : 'PARTIALLY_PAID';
  if (captured && chargedAmount <= refundAmount) return chargedAmount > 0 ? 'REFUNDED' : 'VOIDED';
  return captured && payment.paymentStatus === 'PARTIALLY_PAID' ? 'PAID' : payment.paymentStatus;
}

/**
 * Moves money on an order's payments as far as they have it available: adds ledger entries and
 * updates amounts and statuses. `left` is the amount not covered, in minor units of the order's
 * currency.
 */
export function transfer(order: Order, asked: Transfer, occasion: Occasion): { order: Order; left: number } {
  const { parts, left } = dealOut(order, asked);
  if (parts.length === 0) return { order, left };
  const { field, sign } = effects[asked.kind];
  const movements = parts.map(({ payment, amount }) => ({
    kind: asked.kind,
    field,
    paymentCounter: payment.paymentCounter,
    amount: sign * amount,
  }));
  const posted = post(order, movements, occasion);
  const moved = new Set(movements.map(({ paymentCounter }) => paymentCounter));
  const payments = posted.payments?.map((one) => {
    const paymentStatus = moved.has(one.paymentCounter) ? statusAfter(posted, one, asked.kind) : one.paymentStatus;
    return paymentStatus === one.paymentStatus || paymentStatus === undefined ? one : { ...one, paymentStatus };
  });
  return { order: { ...posted, ...(payments && { payments }) }, left };
}
