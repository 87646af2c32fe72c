import type { Bucket, OrderLine } from '../../model/order.js';
import { departed, held } from './units.js';

const back = ['pendingReturn', 'processingReturn', 'rejectedReturn', 'returned', 'pendingExchange', 'exchanged'] as const;

/**
 * The quantities of the API and the buckets each is the sum of. What was shipped stays counted as
 * shipped when it moves on, and so does what was delivered.
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
 * Units released from backorder that still have to be shipped, as far as they can be told from
 * others (a policy).
 */
export const pendingShippedBackOrderQuantity = ({ units, releasedQuantity = 0 }: OrderLine): number =>
  Math.min(releasedQuantity, held(units, ...sums.pendingShippedQuantity));

/** The buckets that a quantity is the sum of. */
export const bucketsOf = (name: QuantityName): readonly Bucket[] => sums[name];

/**
 * Quantities of units that came back or are to: no unit is counted in two of them, and each is
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

/**
 * What a merchant's update states of a line: the quantities that are others than now. One that is
 * sent as it is states nothing.
 */
export function statedQuantities(line: Pick<OrderLine, 'units'>, sent: Partial<Quantities>): Partial<Quantities> {
  const now = quantitiesOf(line);
  const stated = quantityNames.flatMap((name) => (sent[name] === undefined || sent[name] === now[name] ? [] : [[name, sent[name]]]));
  return Object.fromEntries(stated) as Partial<Quantities>;
}

/**
 * Whether no line of so many units can have all of these quantities at once, whatever happened to
 * it.
 */
export function areContradictory(stated: Partial<Quantities>, ordered: number): boolean {
  const of = (name: QuantityName) => stated[name] ?? 0;
  const returned = returnNames.reduce((sum, name) => sum + of(name), 0);
  const gone = Math.max(of('shippedQuantity'), of('deliveredQuantity'), returned);
  if (of('backOrderedQuantity') + of('pendingShippedQuantity') + of('cancelledQuantity') + gone > ordered) return true;
  const { shippedQuantity = gone, deliveredQuantity = returned } = stated;
  return shippedQuantity < gone || deliveredQuantity < returned;
}
