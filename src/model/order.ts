import { checkOf } from '../core/form-map.js';
import { own } from '../core/path.js';
import { collection } from '../store/collection.js';
import type { LedgerEntry } from './ledger.js';
import { orderForm } from './order-check.js';
import type { orderTypes } from './order-parts.js';
import { withLedger } from './order-upgrade.js';
import type { Discount, Fee, LineReturn, OrderAddress, PaymentLog, PersonName, Phone, Tax } from './order-values.js';

/** Where a unit of an order line can be. Units move between buckets only through the table of moves. */
export const buckets = [
  'open',
  'backordered',
  'allocated',
  'readyForPickup',
  'pickedUp',
  'shipped',
  'delivered',
  'cancelled',
  'pendingReturn',
  'processingReturn',
  'rejectedReturn',
  'returned',
  'pendingExchange',
  'exchanged',
] as const;
export type Bucket = (typeof buckets)[number];

/** How many units each bucket holds; one that is not named holds none. They add up to the line's `orderedQuantity`. */
export type Units = Partial<Record<Bucket, number>>;

/** Why an order waits before it may be allocated. */
export const holdTypes = ['FRAUD', 'CSR', 'CROSSBORDER', 'REVALIDATION', 'AUTH_PENDING', 'EXTERNAL', 'HOLD'] as const;
export type HoldType = (typeof holdTypes)[number];

export interface PickupPerson {
  /** A new one has a name; an update of the order may leave it out (documented). */
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
}

export interface Customer {
  name: PersonName;
  email?: string;
}

export interface Appeasement {
  appeasementCounter: number;
  reasonCode: string;
  subReasonCode: string;
  /** What was granted, in the order's currency. */
  value: number;
  invoiceValue?: number;
  /** What went back to which payment, in its currency. */
  payments?: { paymentCounter?: number; refundAmount?: number }[];
}

/** Amounts are decimals of the payment's currency, written from the order's ledger and by nothing else. */
export interface OrderPayment {
  paymentCounter: number;
  paymentIdentifier?: { cardIdentifier: string; expirationYear: string; paymentId?: string; fabricPaymentReference?: string };
  paymentToken?: { token: string; paymentType?: string };
  authAmount?: number;
  chargedAmount?: number;
  refundAmount?: number;
  currency?: string;
  /** Rate from the payment's currency to the order's; 1 unless given. */
  conversion?: number;
  paymentMethod?: string;
  paymentStatus?: string;
  paymentLog?: PaymentLog[] | string;
}

/** One entry of the order's history; written by the sandbox only. */
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
}

/** A line's amounts as an update last changed them, for as many units as were not cancelled then: decimals. */
export interface LineBasis {
  units: number;
  subTotal: number;
  discount: number;
  tax: number;
  fee: number;
}

/** A line as the merchant wrote it, with the sandbox's totals and the buckets its units are in. Amounts are decimals. */
export interface OrderLine {
  lineItemId: string;
  lineItemNumber: number;
  itemId: string;
  sku: string;
  shipToId: string;
  channelId?: string;
  vendorId?: string;
  title?: string;
  type?: string;
  backorder?: boolean;
  preorder?: boolean;
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
  /** Absent while the original amounts hold. */
  basis?: LineBasis;
  units: Units;
  /** Units of this line ever released from backorder. */
  releasedQuantity?: number;
}

/** The parts of order-wide amounts that are not its lines'; null where the merchant's figure leaves the lines out. */
export interface OwnAmounts {
  discount: number | null;
  fee: number | null;
  tax: number;
}

/**
 * How far the merchant's stated total is from the documented formulas: `amount` is a decimal, for lines that weighed `over`
 * by the value of their units, or by their number where none has a value.
 */
export interface Adjustment {
  amount: number;
  over: number;
  by: 'value' | 'units';
}

/** An order: what the merchant wrote, what the system keeps, and where its units are. Fields have v2's names; amounts are decimals. */
export interface Order {
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
  currency?: string;
  attributes?: Record<string, unknown>;
  /** Read off holds and units at every change, unless the merchant's own update set it (`statusSetByMerchant`). */
  statusCode: string;
  statusSetByMerchant?: boolean;
  /** Out of the waiting time that follows creation. */
  released: boolean;
  holds: HoldType[];
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
  /** Kept once lines were added or left out, when the original amounts and the lines no longer tell it. */
  own?: OwnAmounts;
  /** Absent where the stated total follows from the formulas. */
  adjustment?: Adjustment;
  ledger: LedgerEntry[];
  auditLogs: AuditLog[];
}

/**
 * What a merchant's own system calls an order: v3's `orderExternalId`. v2 does not document it and keeps it as it is sent, so
 * that a value which is no text names no order.
 */
function externalIdOf(order: Order): string | undefined {
  const externalId = own(order, 'orderExternalId');
  return typeof externalId === 'string' ? externalId : undefined;
}

export const orders = collection<Order, 'orderNumber' | 'externalId' | 'statusCode'>('orders', {
  key: (order) => order.orderId,
  label: 'Order',
  check: checkOf(orderForm({ buckets, holdTypes })),
  upgrades: { 1: withLedger },
  indexes: {
    orderNumber: (order) => order.orderNumber,
    externalId: externalIdOf,
    statusCode: (order) => order.statusCode,
  },
  sorts: ['updatedAt', 'createdAt', 'orderDate', 'orderNumber'],
});
