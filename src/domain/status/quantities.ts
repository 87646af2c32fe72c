import type { Bucket, OrderLine } from '../../model/order.js';
import { departed, held } from './units.js';

const back = ['pendingReturn', 'processingReturn', 'rejectedReturn', 'returned', 'pendingExchange', 'exchanged'] as const;

/**
 * The quantities of the API, each with the buckets that it sums. Shipped units still count as
 * shipped after they move on, and so do delivered units.
 */
const sums = {
  backOrderedQuantity: ['backordered'],
  pendingShippedQuantity: ['allocated', 'readyForPickup'],
  shippedQuantity: departed,
  deliveredQuantity: ['delivered', 'pickedUp', ...back],
  cancelledQuantity: ['cancelled'],
  pendingReturnQuantity: ['pendingReturn'],
  processingReturnQuantity: ['processingReturn'],
  rejectedReturnQuantity: ['rejectedReturn'],
  returnedQuantity: ['returned'],
  pendingExchangeQuantity: ['pendingExchange'],
  exchangeQuantity: ['exchanged'],
} as const satisfies Record<string, readonly Bucket[]>;

export type QuantityName = keyof typeof sums;
export type Quantities = Record<QuantityName, number>;
export const quantityNames = Object.keys(sums) as QuantityName[];

/** The quantities of a line as the API shows them. */
export function quantitiesOf({ units }: Pick<OrderLine, 'units'>): Quantities {
  const quantities = {} as Quantities;
  for (const name of quantityNames) quantities[name] = held(units, ...sums[name]);
  return quantities;
}

/**
 * Units released from backorder that are still to be shipped: the released units, but at most those
 * to be shipped (a policy).
 */
export const pendingShippedBackOrderQuantity = ({ units, releasedQuantity = 0 }: OrderLine): number =>
  Math.min(releasedQuantity, held(units, ...sums.pendingShippedQuantity));

/** The buckets that a quantity sums. */
export const bucketsOf = (name: QuantityName): readonly Bucket[] => sums[name];

/**
 * The quantities of returns and exchanges. No unit counts in two of them, and each counts as
 * delivered.
 */
export const returnNames = [
  'pendingReturnQuantity',
  'processingReturnQuantity',
  'rejectedReturnQuantity',
  'returnedQuantity',
  'pendingExchangeQuantity',
  'exchangeQuantity',
] as const satisfies readonly QuantityName[];

/** The quantities that a merchant's update changes: those that differ from the present ones. */
export function statedQuantities(line: Pick<OrderLine, 'units'>, sent: Partial<Quantities>): Partial<Quantities> {
  const now = quantitiesOf(line);
  const stated = quantityNames.flatMap((name) => (sent[name] === undefined || sent[name] === now[name] ? [] : [[name, sent[name]]]));
  return Object.fromEntries(stated) as Partial<Quantities>;
}

/** Whether no line of `ordered` units can have all of these quantities at once. */
export function areContradictory(stated: Partial<Quantities>, ordered: number): boolean {
  const of = (name: QuantityName) => stated[name] ?? 0;
  const returned = returnNames.reduce((sum, name) => sum + of(name), 0);
  const gone = Math.max(of('shippedQuantity'), of('deliveredQuantity'), returned);
  if (of('backOrderedQuantity') + of('pendingShippedQuantity') + of('cancelledQuantity') + gone > ordered) return true;
  const { shippedQuantity = gone, deliveredQuantity = returned } = stated;
  return shippedQuantity < gone || deliveredQuantity < returned;
}
