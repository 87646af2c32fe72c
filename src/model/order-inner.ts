import { anyMap, anyText, choice, either, number, stamp, truth, whole } from '../core/forms/form.js';
import { type FormsOf, list, mapOf, namesOf, openFields } from '../core/forms/form-map.js';
import type { LedgerEntry } from './ledger.js';
import { ledgerForm } from './ledger-check.js';
import type { AnnouncedExchange, OwedReturn, Replacement, Surplus } from './order-values.js';

/**
 * The buckets that a unit of an order line can be in. Units move between buckets only through the
 * table of moves.
 */
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

/**
 * How many units each bucket holds; a bucket that is not named is empty. They add up to the line's
 * `orderedQuantity`.
 */
export type Units = Partial<Record<Bucket, number>>;

/** Reasons why an order waits before it can be allocated. */
export const holdTypes = ['FRAUD', 'CSR', 'CROSSBORDER', 'REVALIDATION', 'AUTH_PENDING', 'EXTERNAL', 'HOLD'] as const;
export type HoldType = (typeof holdTypes)[number];

/**
 * The parts of the order's totals that do not come from its lines; null if the merchant's total
 * does not include the lines.
 */
export interface OwnAmounts {
  discount: number | null;
  fee: number | null;
  tax: number;
}

/**
 * How far the merchant's stated total is from the documented formulas. `amount` is a decimal, and
 * it is split over the lines by the value of their units, or by their number if none has a value;
 * `over` is the total weight.
 */
export interface Adjustment {
  amount: number;
  over: number;
  by: 'value' | 'units';
}

/** Fields of an order that only the sandbox uses: no version shows them and no body sets them. */
export interface InnerOfOrder {
  /** Whether a merchant's update set the status; otherwise it follows from holds and units. */
  statusSetByMerchant?: boolean;
  /** Whether the waiting time after creation is over. */
  released: boolean;
  holds: HoldType[];
  /**
   * Set when lines are added or removed, because then the original amounts and the lines no longer
   * give it.
   */
  own?: OwnAmounts;
  /** Absent if the stated total follows from the formulas. */
  adjustment?: Adjustment;
  /**
   * How much more than their part of the price was refunded for returned units, because merchants
   * stated the refund; a decimal, below 0 if it was less.
   */
  returnAdjustment?: number;
  ledger: LedgerEntry[];
  /** The authorizations of payments that are under way. */
  authorizing?: Authorizing[];
  /** The requests by which units came back, the oldest first. */
  orderReturns?: OrderReturn[];
}

/** An authorization of a payment that is done at a time. */
export interface Authorizing {
  paymentCounter: number;
  /** ISO 8601. */
  at: string;
  /** Whether it is also done if the payment is authorized by then. */
  force: boolean;
}

/**
 * A request by which units came back, with its fees and refunds as they were sent. What it refunded
 * are the ledger's entries of returns from `from` on, up to those of the next one.
 */
export interface OrderReturn {
  from: number;
  fees?: object[];
  refunds?: object[];
  attributes?: Record<string, unknown>;
}

/**
 * A line's amounts after the last update that changed them, for the units that were not cancelled
 * then. Decimals.
 */
export interface LineBasis {
  units: number;
  subTotal: number;
  discount: number;
  tax: number;
  fee: number;
}

/** Fields of a line that only the sandbox uses. */
export interface InnerOfLine {
  /** Absent as long as the original amounts apply. */
  basis?: LineBasis;
  units: Units;
  /** How many units of this line were ever released from backorder. */
  releasedQuantity?: number;
  /** Units of this line ever sent again because they got lost. */
  reshipped?: number;
  /** Exchanges of units of this line that did not all come back yet. */
  exchanges?: readonly AnnouncedExchange[];
  /** Replacements that a move made due; they become lines after that move, which removes this. */
  due?: readonly Replacement[];
  /** Replacements that a move left unpaid; they are cancelled or charged after that move. */
  surplus?: readonly Surplus[];
  /**
   * Of a replacement, what the units that came back for it were worth, and how much that can be
   * while all of its units are live. Decimals of the order's currency.
   */
  carries?: { amount: number; most: number };
  /** Units that a move took back; the settlement of that move refunds them and removes this. */
  owed?: OwedReturn[];
  /** The units of this line that invoices have billed, and their amount in decimals. */
  invoiced?: { units: number; amount: number };
}

/** A new order with another hold, on which it waits instead of being released. */
export const onHold = <O extends Pick<InnerOfOrder, 'released' | 'holds'>>(order: O, hold: HoldType): O => ({
  ...order,
  released: false,
  holds: [...new Set([...order.holds, hold])],
});

const part = either(number, { ...number, holds: (value) => value === null }, 'a number or null');

/** The forms of an order's inner fields. */
export const innerOrderForms = {
  'statusSetByMerchant?': truth,
  released: truth,
  holds: list(choice(holdTypes, 'a hold')),
  'own?': openFields({ discount: part, fee: part, tax: number }),
  'adjustment?': openFields({ amount: number, over: number, by: choice(['value', 'units'], 'a weight of lines') }),
  'returnAdjustment?': number,
  ledger: ledgerForm,
  'authorizing?': list(openFields({ paymentCounter: whole(Number.MIN_SAFE_INTEGER), at: stamp, force: truth })),
  'orderReturns?': list(
    openFields({
      from: whole(0),
      'fees?': list(anyMap),
      'refunds?': list(anyMap),
      'attributes?': anyMap,
    }),
  ),
} satisfies FormsOf<InnerOfOrder>;

const replacement = openFields({
  itemId: anyText,
  sku: anyText,
  quantity: whole(1),
  cost: number,
  carries: number,
  'lineItemId?': anyText,
  reserved: list(openFields({ stockId: anyText, quantity: whole(1) })),
});

const exchange = openFields({
  shipmentLineItemId: anyText,
  quantity: whole(1),
  received: whole(0),
  dropped: whole(0),
  items: list(replacement),
  refund: number,
});

/** The forms of a line's inner fields. */
export const innerLineForms = {
  'basis?': openFields({ units: whole(0), subTotal: number, discount: number, tax: number, fee: number }),
  units: mapOf(whole(0), choice(buckets, 'a bucket of units')),
  'releasedQuantity?': whole(0),
  'reshipped?': whole(0),
  'exchanges?': list(exchange),
  'due?': list(openFields({})),
  'surplus?': list(openFields({})),
  'carries?': openFields({ amount: number, most: number }),
  'owed?': list(openFields({})),
  'invoiced?': openFields({ units: whole(0), amount: number }),
} satisfies FormsOf<InnerOfLine>;

/** The names of the inner fields, which views do not show and bodies do not set. */
export const innerOfOrder = namesOf(innerOrderForms) as readonly (keyof InnerOfOrder)[];
export const innerOfLine = namesOf(innerLineForms) as readonly (keyof InnerOfLine)[];
