import { choice, either, number, truth, whole } from '../core/form.js';
import { type FormsOf, list, mapOf, namesOf, openFields } from '../core/form-map.js';
import type { LedgerEntry } from './ledger.js';
import { ledgerForm } from './ledger-check.js';

/**
 * Where a unit of an order line can be. Units move between buckets only through the table of moves.
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
 * How many units each bucket holds; one that is not named holds none. They add up to the line's
 * `orderedQuantity`.
 */
export type Units = Partial<Record<Bucket, number>>;

/** Why an order waits before it may be allocated. */
export const holdTypes = ['FRAUD', 'CSR', 'CROSSBORDER', 'REVALIDATION', 'AUTH_PENDING', 'EXTERNAL', 'HOLD'] as const;
export type HoldType = (typeof holdTypes)[number];

/**
 * The parts of order-wide amounts that are not its lines'; null where the merchant's figure leaves
 * the lines out.
 */
export interface OwnAmounts {
  discount: number | null;
  fee: number | null;
  tax: number;
}

/**
 * How far the merchant's stated total is from the documented formulas: `amount` is a decimal, for
 * lines that weighed `over` by the value of their units, or by their number where none has a value.
 */
export interface Adjustment {
  amount: number;
  over: number;
  by: 'value' | 'units';
}

/** What an order keeps for the sandbox alone: no version shows it, and no body sets it. */
export interface InnerOfOrder {
  /**
   * The merchant's own update set the status; else it is read off holds and units at every change.
   */
  statusSetByMerchant?: boolean;
  /** Out of the waiting time that follows creation. */
  released: boolean;
  holds: HoldType[];
  /**
   * Kept once lines were added or left out, when the original amounts and the lines no longer tell
   * it.
   */
  own?: OwnAmounts;
  /** Absent where the stated total follows from the formulas. */
  adjustment?: Adjustment;
  ledger: LedgerEntry[];
}

/**
 * A line's amounts as an update last changed them, for as many units as were not cancelled then:
 * decimals.
 */
export interface LineBasis {
  units: number;
  subTotal: number;
  discount: number;
  tax: number;
  fee: number;
}

/** What a line keeps for the sandbox alone. */
export interface InnerOfLine {
  /** Absent while the original amounts hold. */
  basis?: LineBasis;
  units: Units;
  /** Units of this line ever released from backorder. */
  releasedQuantity?: number;
}

const part = either(number, { ...number, holds: (value) => value === null }, 'a number or null');

/** The forms of an order's inner fields. */
export const innerOrderForms = {
  'statusSetByMerchant?': truth,
  released: truth,
  holds: list(choice(holdTypes, 'a hold')),
  'own?': openFields({ discount: part, fee: part, tax: number }),
  'adjustment?': openFields({ amount: number, over: number, by: choice(['value', 'units'], 'a weight of lines') }),
  ledger: ledgerForm,
} satisfies FormsOf<InnerOfOrder>;

/** The forms of a line's inner fields. */
export const innerLineForms = {
  'basis?': openFields({ units: whole(0), subTotal: number, discount: number, tax: number, fee: number }),
  units: mapOf(whole(0), choice(buckets, 'a bucket of units')),
  'releasedQuantity?': whole(0),
} satisfies FormsOf<InnerOfLine>;

/** The names of the inner fields: what views hide and bodies do not set. */
export const innerOfOrder = namesOf(innerOrderForms) as readonly (keyof InnerOfOrder)[];
export const innerOfLine = namesOf(innerLineForms) as readonly (keyof InnerOfLine)[];
