import { notFound, Refusal } from '../../core/forms/errors.js';
import { auditEntry, changedField } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { reserveAnew } from '../../domain/moves/reserve-anew.js';
import { held, remainingQuantity } from '../../domain/status/units.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order, OrderLine, OrderPayment, ShipInfo } from '../../model/order.js';
import type { OrderAddress, PersonName } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { paymentOf, withPayment } from './add-payment-log.js';
import { wholeAddress } from './place-order.js';

/** The fields of an address that change. */
type AddressChange = Partial<Omit<OrderAddress, 'name'>> & { name?: Partial<PersonName> };

interface InOrder {
  order: OrderName;
  address: AddressChange;
}

const merged = (before: OrderAddress | undefined, address: AddressChange): OrderAddress =>
  wholeAddress({ ...before, ...address, ...(address.name && { name: { ...before?.name, ...address.name } }) });

/** Whether all units of a line that are not cancelled still wait to be allocated. */
export const waits = (line: OrderLine): boolean => held(line.units, 'open', 'backordered') === remainingQuantity(line);

/**
 * Refuses an order of which nothing is left to send: its shipping is settled (documented codes).
 */
export function checkShippable(order: Order): void {
  if (order.items.some((line) => held(line.units, 'open', 'backordered') > 0)) return;
  const message = `Order ${order.orderNumber} takes no changes of its shipping in status ${order.statusCode}`;
  throw new Refusal('notEligible', message, { rule: 'shippingFixed' });
}

/** A ship-to of an order. Refuses an id that none has with `notFound`. */
function shipToOf({ shipInfo }: Order, shipToId: string): ShipInfo {
  const shipTo = shipInfo.find((one) => one.shipToId === shipToId);
  if (!shipTo) throw notFound('Ship-to', shipToId);
  return shipTo;
}

/**
 * Changes fields of a ship-to's address (documented: only what is sent). Its waiting units are
 * reserved anew where the address is served from. Refuses with `notEligible` once one of its units
 * is allocated or further.
 */
export function changeShipToAddress(tx: Tx, { order: name, shipToId, address }: InOrder & { shipToId: string }): Order {
  const order = orderNamed(tx, name);
  const shipTo = shipToOf(order, shipToId);
  checkShippable(order);
  const lines = order.items.filter((line) => line.shipToId === shipToId);
  const fixed = lines.find((line) => !waits(line));
  if (fixed) {
    const message = `The address of ship-to ${shipToId} stays: units of line ${fixed.lineItemId} are allocated or further`;
    throw new Refusal('notEligible', message, { rule: 'linesKeepAddress' });
  }
  const next = { ...shipTo, shipToAddress: merged(shipTo.shipToAddress, address) };
  const changed = { ...order, shipInfo: order.shipInfo.map((one) => (one === shipTo ? next : one)) };
  const detail = { updatedFields: [changedField('shipInfo.shipToAddress', shipTo.shipToAddress)] };
  keepOrder(tx, changed, auditEntry(tx, 'UPDATE', { note: 'Shipping address changed' }, detail));
  return reserveAnew(tx, order);
}

/** Changes fields of the billing address of a payment (documented: only what is sent). */
export function changeBillToAddress(tx: Tx, { order: name, paymentCounter, address }: InOrder & { paymentCounter: number }): Order {
  const order = orderNamed(tx, name);
  const payment: OrderPayment & { billToAddress?: OrderAddress } = paymentOf(order, paymentCounter);
  const billToAddress = merged(payment.billToAddress, address);
  const changed = withPayment(order, payment, { ...payment, billToAddress } as OrderPayment);
  const detail = { updatedFields: [changedField('payments.billToAddress', payment.billToAddress)] };
  return keepOrder(tx, changed, auditEntry(tx, 'UPDATE', { note: 'Billing address changed' }, detail));
}
