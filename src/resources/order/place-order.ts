import { holderOfNumber } from '../../model/find-order.js';
import type { Customer, Order, OrderPayment, ShipInfo } from '../../model/order.js';
import { orders } from '../../model/order.js';
import type { Discount, Fee, OrderAddress, PersonName } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { createOrder } from './create-order.js';
import type { NewLine, NewOrder } from './new-order.js';

type Loose<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
type LooseAddress = Omit<OrderAddress, 'name'> & { name?: Partial<PersonName> };
export type LooseShipInfo = Omit<Loose<ShipInfo, 'taxCode'>, 'shipToAddress'> & { shipToAddress?: LooseAddress };
type LoosePayment = Omit<Loose<OrderPayment, 'paymentCounter'>, 'paymentIdentifier' | 'paymentToken'> & {
  paymentIdentifier?: object;
  paymentToken?: object;
  billToAddress?: LooseAddress;
};
type LooseLine = Omit<Loose<NewLine, 'lineItemId'>, 'discounts'> & { discounts?: Loose<Discount, 'quantity'>[] };

/** An order that may lack what v3 does not require. */
export type LooseOrder = Omit<NewOrder, 'orderNumber' | 'shipInfo' | 'items' | 'payments' | 'fees' | 'discounts'> & {
  orderNumber?: string;
  shipInfo?: LooseShipInfo[];
  items: LooseLine[];
  payments?: LoosePayment[];
  fees?: Partial<Fee>[];
  discounts?: Loose<Discount, 'quantity'>[];
  customer?: Omit<Customer, 'name'> & { name?: Partial<PersonName> };
  notes?: object[];
};

/** The next number that no order has. */
function freeNumber(tx: Tx): string {
  let number = tx.count(orders) + 1;
  while (holderOfNumber(tx, String(number))) number += 1;
  return String(number);
}

const NAMELESS = { first: '' };

/** An address with what v2 requires of one. */
export const wholeAddress = <A extends Partial<LooseAddress>>(address: A): A & OrderAddress => ({
  ...address,
  address1: address.address1 ?? '',
  name: { ...NAMELESS, ...address.name },
});

/** A ship-to with what v2 requires of one. */
export const wholeShipTo = ({ shipToAddress, ...shipTo }: LooseShipInfo): ShipInfo => ({
  taxCode: '',
  ...shipTo,
  ...(shipToAddress && { shipToAddress: wholeAddress(shipToAddress) }),
});

const wholePayment = ({ paymentIdentifier, paymentToken, billToAddress, ...payment }: LoosePayment, i: number): OrderPayment => ({
  paymentCounter: i + 1,
  ...payment,
  ...(paymentIdentifier && { paymentIdentifier: { cardIdentifier: '', expirationYear: '', ...paymentIdentifier } }),
  ...(paymentToken && { paymentToken: { token: '', ...paymentToken } }),
  ...(billToAddress && { billToAddress: wholeAddress(billToAddress) }),
});

const wholeDiscount = (discount: Loose<Discount, 'quantity'>): Discount => ({ quantity: 1, ...discount });

const wholeLine = (tx: Tx, { discounts, ...line }: LooseLine): NewLine => ({
  lineItemId: line.lineItemId ?? tx.newUuid(),
  ...line,
  ...(discounts && { discounts: discounts.map(wholeDiscount) }),
});

/**
 * Creates an order of which v3 requires less than v2: a number and ids of lines are made
 * (documented), and what else v2 would miss is empty (a policy).
 */
export function placeOrder(tx: Tx, sent: LooseOrder): Order {
  const { payments, fees, discounts, customer, notes } = sent;
  return createOrder(tx, {
    ...sent,
    orderNumber: sent.orderNumber ?? freeNumber(tx),
    shipInfo: (sent.shipInfo ?? []).map(wholeShipTo),
    items: sent.items.map((line) => wholeLine(tx, line)),
    ...(payments && { payments: payments.map(wholePayment) }),
    ...(fees && { fees: fees.map((fee) => ({ type: '', value: 0, ...fee })) }),
    ...(discounts && { discounts: discounts.map(wholeDiscount) }),
    ...(customer && { customer: { ...customer, name: { ...NAMELESS, ...customer.name } } }),
    ...(notes && { notes: notes.map((note) => ({ timestamp: '', user: '', ...note })) }),
  } as NewOrder);
}
