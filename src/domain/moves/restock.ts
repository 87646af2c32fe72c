import { type Inventory, inventories } from '../../model/inventory.js';
import { type Reservation, reservations } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { count } from '../stock/stock.js';
import { releaseWaiting } from './release-waiting.js';

/** The channel of a delivery that names none. */
const CHANNEL = '12';

/** Units of a SKU that arrive. */
export interface Delivery {
  sku: string;
  /** A whole number from 1. */
  quantity: number;
  /** By default the lowest location that stocks the SKU in the channel, or else 1. */
  locationNum?: number | undefined;
  /** By default "12". */
  channelId?: string | undefined;
}

export interface Restocked {
  inventory: Inventory;
  /** Whether the stock record is new. */
  created: boolean;
  /** The backorders that were released, oldest reservation first. */
  released: { orderNumber: string; lineItemId: string; quantity: number }[];
}

const newInventory = (tx: Tx, sku: string, locationNum: number, channelId: string): Inventory => ({
  id: tx.newId(),
  sku,
  locationNum,
  channelId,
  counters: { onHand: 0, allocated: 0, shipped: 0 },
  backordered: 0,
  preordered: 0,
  createdAt: tx.now(),
  updatedAt: tx.now(),
});

/** The stock record of the SKU to add the units to; undefined if it has none there. */
const recordFor = (tx: Tx, { sku, locationNum, channelId = CHANNEL }: Delivery): Inventory | undefined =>
  tx
    .by(inventories, 'sku', sku)
    .filter((one) => one.channelId === channelId && (locationNum === undefined || one.locationNum === locationNum))
    .reduce<Inventory | undefined>((lowest, one) => (lowest && lowest.locationNum <= one.locationNum ? lowest : one), undefined);

/**
 * Adds units of a SKU to its stock on hand and releases the backorders they cover, earliest order
 * first.
 */
export function restock(tx: Tx, delivery: Delivery): Restocked {
  const { sku, quantity, locationNum = 1, channelId = CHANNEL } = delivery;
  const found = recordFor(tx, delivery);
  const record = found ?? tx.put(inventories, newInventory(tx, sku, locationNum, channelId));
  count(tx, record.id, { onHand: quantity });
  const before = tx.by(reservations, 'sku', sku);
  releaseWaiting(tx);
  return { inventory: tx.get(inventories, record.id), created: found === undefined, released: releasedSince(tx, before) };
}

/** The units that were released from these reservations since they were read. */
function releasedSince(tx: Tx, before: readonly Reservation[]): Restocked['released'] {
  return before
    .map((then) => ({ then, quantity: tx.get(reservations, then.id).released - then.released }))
    .filter(({ quantity }) => quantity > 0)
    .map(({ then: { orderNumber, lineItemId }, quantity }) => ({ orderNumber, lineItemId, quantity }));
}
