import { checkOf } from '../core/forms/form-map.js';
import { own } from '../core/text/path.js';
import { channelKey, collection } from '../store/collection.js';
import type { Fulfillment } from './fulfillment.js';
import { withFullDates } from './full-dates.js';
import { orderForm } from './order-check.js';
import type { InnerOfLine, InnerOfOrder } from './order-inner.js';
import type { orderTypes } from './order-parts.js';
import { withLedger } from './order-upgrade.js';
import type { Discount, Fee, LineReturn, OrderAddress, PaymentLog, PersonName, Phone, Tax } from './order-values.js';

export type { Adjustment, Bucket, HoldType, LineBasis, OwnAmounts, Units } from './order-inner.js';
export { buckets, holdTypes } from './order-inner.js';

export interface PickupPerson {
  /** Required for a new person; an update of the order may leave it out (documented). */
  name?: Partial<PersonName>;
  email?: string;
  phone?: Phone;
  pickupType?: 'Alternate' | 'Primary';
}

export interface ShipInfo {
  shipToId: string;
  taxCode: string;
  locationNum?: string;
  pickup?: PickupPerson[];
  shipToAddress?: OrderAddress;
  shipToType?: string;
  shipMethod?: string;
  estimatedShipDate?: string;
  estimatedDeliveryDate?: string;
  shipToPrice?: number;
}

export interface Customer {
  name: PersonName;
  email?: string;
}

export interface Appeasement {
  appeasementCounter: number;
  reasonCode: string;
  subReasonCode: string;
  /** The amount granted, in the order's currency. */
  value: number;
  invoiceValue?: number;
  /** The refund to each payment, in its currency. */
  payments?: { paymentCounter?: number; refundAmount?: number }[];
}

/**
 * A payment. Its amounts are decimals in its currency, and they only come from the order's ledger.
 */
export interface OrderPayment {
  paymentCounter: number;
  paymentIdentifier?: { cardIdentifier: string; expirationYear: string; paymentId?: string; fabricPaymentReference?: string };
  paymentToken?: { token: string; paymentType?: string };
  authAmount?: number;
  chargedAmount?: number;
  refundAmount?: number;
  currency?: string;
  /** The rate from the payment's currency to the order's; 1 by default. */
  conversion?: number;
  paymentDate?: string;
  billToId?: string;
  paymentProvider?: string;
  paymentMethod?: string;
  paymentStatus?: string;
  paymentLog?: PaymentLog[] | string;
}

/** One entry of the order's history. Only the sandbox writes it. */
export interface AuditLog {
  auditId: string;
  auditType: string;
  auditTimestamp: string;
  employeeId?: string;
  source?: string;
  reasonCode?: string;
  subReasonCode?: string;
  policyCode?: string;
  note?: string;
  lineItemId?: string;
  lineItemNumber?: number;
  sku?: string;
  quantity?: number;
  amount?: number;
  success?: boolean;
  updatedFields?: { fieldName: string; fieldOriginalValue: string }[];
  attributes?: Record<string, unknown>;
}

/**
 * A line as the merchant wrote it, with the sandbox's totals and the buckets of its units. Amounts
 * are decimals.
 */
export interface OrderLine extends InnerOfLine {
  lineItemId: string;
  lineItemNumber: number;
  itemId: string;
  sku: string;
  shipToId: string;
  channelId?: string;
  segment?: string;
  vendorId?: string;
  title?: string;
  type?: string;
  backorder?: boolean;
  preorder?: boolean;
  /** Whether the line replaces units of another one, and the number of that. */
  exchangeItem?: boolean;
  parentLineItemNumber?: number;
  infiniteConsent?: boolean;
  orderedQuantity: number;
  uom?: string;
  itemUnitPrice?: number;
  itemSubTotal: number;
  itemFeeTotal: number;
  itemDiscountsTotal: number;
  itemTaxTotal: number;
  itemTotal: number;
  originalItemSubTotal: number;
  originalFeeTotal: number;
  originalDiscounts: number;
  originalTaxTotal: number;
  originalItemTotal: number;
  originalShippingTotal: number;
  itemShippingTotal: number;
  appeasementTotal?: number;
  appeasements?: Appeasement[];
  returns?: LineReturn[];
  taxDetail?: Tax[];
  fees?: Fee[];
  discounts?: Discount[];
  /** How the line is fulfilled, as v3 says. */
  fulfillment?: Fulfillment;
}

/**
 * An order: the merchant's fields, the system's, and the buckets of its units. Fields have v2's
 * names, and amounts are decimals.
 */
export interface Order extends InnerOfOrder {
  orderId: string;
  orderNumber: string;
  version: number;
  orderDate: string;
  createdAt: string;
  updatedAt: string;
  orderReleaseTimestamp?: string;
  allocationDate?: string;
  cancellationDate?: string;
  processName?: string;
  channelId: string;
  cartId?: string;
  type?: (typeof orderTypes)[number];
  subType?: string;
  employeeId?: string;
  retail?: { locationNum: number };
  /** Instead of `retail`, a store that v3 names by a string that is not a whole number. */
  store?: { locationNumber?: string };
  currency?: string;
  attributes?: Record<string, unknown>;
  /**
   * Follows from holds and units at every change, unless a merchant's update set it
   * (`statusSetByMerchant`).
   */
  statusCode: string;
  customer?: Customer;
  shipInfo: ShipInfo[];
  payments?: OrderPayment[];
  items: OrderLine[];
  fees?: Fee[];
  discounts?: Discount[];
  appeasements?: Appeasement[];
  orderSubTotal: number;
  orderDiscount: number;
  feeTotal: number;
  taxTotal: number;
  orderTotal: number;
  originalSubTotal: number;
  originalDiscounts: number;
  originalFeeTotal: number;
  originalTaxTotal: number;
  originalOrderTotal: number;
  appeasementTotal: number;
  returnTotal: number;
  cancelTotal: number;
  invoiceTotal: number;
  auditLogs: AuditLog[];
}

/**
 * Returns the id that the merchant's own system has for an order: v3's `orderExternalId`. v2 does
 * not document it and keeps it as sent, so a value that is not a string names no order.
 */
function externalIdOf(order: Order): string | undefined {
  const externalId = own(order, 'orderExternalId');
  return typeof externalId === 'string' ? externalId : undefined;
}

export const orders = collection<Order, 'orderNumber' | 'externalId' | 'statusCode' | 'channelId' | 'statusInChannel'>('orders', {
  key: 'orderId',
  label: 'Order',
  check: checkOf(orderForm),
  upgrades: { 1: (order) => withLedger(withFullDates(order)) },
  indexes: {
    orderNumber: 'orderNumber',
    externalId: externalIdOf,
    statusCode: 'statusCode',
    channelId: 'channelId',
    statusInChannel: ({ channelId, statusCode }) => channelKey(channelId, statusCode),
  },
  channel: { field: 'channelId', all: 'channelId', under: { statusCode: 'statusInChannel' } },
  sorts: ['updatedAt', 'createdAt', 'orderDate', 'orderNumber', 'orderId'],
  groups: ['statusCode', 'channelId', 'statusInChannel'],
});
