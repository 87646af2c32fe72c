import { type Bucket, buckets, type OrderLine, type Units } from '../../model/order.js';
import { departed, held, totalUnits } from './units.js';

const back = ['pendingReturn', 'processingReturn', 'rejectedReturn', 'returned', 'pendingExchange', 'exchanged'] as const;

/** The quantities of the API and the buckets each is the sum of. What was shipped stays counted as shipped when it moves on, and so does what was delivered. */
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

/** Units released from backorder that still have to be shipped, as far as they can be told from others (a policy). */
export const pendingShippedBackOrderQuantity = ({ units, releasedQuantity = 0 }: OrderLine): number =>
  Math.min(releasedQuantity, held(units, ...sums.pendingShippedQuantity));

/**
 * The buckets that a merchant's own quantities mean for a line of `ordered` units. Quantities that equal the present ones leave the buckets as they
 * are; else they are taken in the order below until the ordered units are used up, and no unit becomes allocated or backordered that is not: the
 * sandbox's allocations and reservations hold those.
 */
export function unitsFrom(line: OrderLine, sent: Partial<Quantities>, ordered: number): Units {
  const now = quantitiesOf(line);
  const wanted: Quantities = { ...now, ...sent };
  if (ordered === totalUnits(line.units) && quantityNames.every((name) => wanted[name] === now[name])) return line.units;
  const returns = back.reduce((sum, bucket) => sum + wanted[bucketQuantity[bucket]], 0);
  const delivered = Math.max(0, wanted.deliveredQuantity - returns);
  const plan: [Bucket, number][] = [
    ['cancelled', wanted.cancelledQuantity],
    ...back.map((bucket): [Bucket, number] => [bucket, wanted[bucketQuantity[bucket]]]),
    ['pickedUp', Math.min(delivered, line.units.pickedUp ?? 0)],
    ['delivered', delivered - Math.min(delivered, line.units.pickedUp ?? 0)],
    ['shipped', Math.max(0, wanted.shippedQuantity - Math.max(wanted.deliveredQuantity, returns))],
    ['readyForPickup', Math.min(wanted.pendingShippedQuantity, line.units.readyForPickup ?? 0)],
    [
      'allocated',
      Math.min(
        wanted.pendingShippedQuantity - Math.min(wanted.pendingShippedQuantity, line.units.readyForPickup ?? 0),
        line.units.allocated ?? 0,
      ),
    ],
    ['backordered', Math.min(wanted.backOrderedQuantity, line.units.backordered ?? 0)],
  ];
  const units: Units = {};
  let left = ordered;
  for (const [bucket, quantity] of plan) {
    units[bucket] = Math.min(left, quantity);
    left -= units[bucket];
  }
  units.open = left;
  return Object.fromEntries(buckets.filter((bucket) => units[bucket]).map((bucket) => [bucket, units[bucket]])) as Units;
}

const bucketQuantity = {
  pendingReturn: 'pendingReturnQuantity',
  processingReturn: 'processingReturnQuantity',
  rejectedReturn: 'rejectedReturnQuantity',
  returned: 'returnedQuantity',
  pendingExchange: 'pendingExchangeQuantity',
  exchanged: 'exchangeQuantity',
} as const satisfies Record<(typeof back)[number], QuantityName>;
