import { notFound, taken } from '../../core/errors.js';
import { type Inventory, inventories, type Place, placeOf } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';

/** Says where a record is, for a refusal. */
const described = ({ itemId, sku, locationNum, channelId }: Place): string =>
  `of item ${itemId ?? sku} at location ${locationNum} in channel ${channelId}`;

/**
 * The record at a place, if there is one: by the item's id, else one without an id by its SKU
 * (documented: the key has either).
 */
export const findAt = (tx: Tx, place: Place): Inventory | undefined =>
  tx.by(inventories, 'place', placeOf(place))[0] ??
  tx.by(inventories, 'place', JSON.stringify([place.locationNum, place.channelId, place.sku])).find(({ itemId }) => itemId === undefined);

/** The record at a place, or a `notFound` refusal that names it. */
export function getAt(tx: Tx, place: Place): Inventory {
  const stock = findAt(tx, place);
  if (!stock) throw notFound('Inventory', described(place));
  return stock;
}

/** Refuses a place where there is a record already. */
export function refuseTaken(tx: Tx, place: Place): void {
  if (findAt(tx, place)) throw taken('itemId', `inventory ${described(place)}`);
}

/**
 * The record of an item; where it has several, the one of the lowest location number, and there of
 * the first channel (a policy).
 */
export function getInventory(tx: Tx, itemId: number): Inventory {
  const [first] = [...tx.by(inventories, 'itemId', itemId)].sort(
    (a, b) => a.locationNum - b.locationNum || (a.channelId < b.channelId ? -1 : 1),
  );
  if (!first) throw notFound('Inventory', `of item ${itemId}`);
  return first;
}
