import { notFound, taken, unknownIn } from '../../core/forms/errors.js';
import { type Inventory, inventories, type Place, placeOf } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';

/** Describes a record's place for a refusal. */
const described = ({ itemId, sku, locationNum, channelId }: Place): string =>
  `of item ${itemId ?? sku} at location ${locationNum} in channel ${channelId}`;

/**
 * Returns the record at a place, if there is one: by the item's id, else one without an id by its
 * SKU (documented: the key has either).
 */
export const findAt = (tx: Tx, place: Place): Inventory | undefined =>
  tx.by(inventories, 'place', placeOf(place))[0] ??
  tx.by(inventories, 'place', JSON.stringify([place.locationNum, place.channelId, place.sku])).find(({ itemId }) => itemId === undefined);

/** Returns the record at a place. Refuses with `notFound` if there is none. */
export function getAt(tx: Tx, place: Place): Inventory {
  const stock = findAt(tx, place);
  if (!stock) throw notFound('Inventory', described(place));
  return stock;
}

/** Returns the record of a SKU at a location in a channel, whatever its item's id. */
export const findBySku = (tx: Tx, { sku, locationNum, channelId }: Place): Inventory | undefined =>
  tx.by(inventories, 'sku', sku).find((one) => one.locationNum === locationNum && one.channelId === channelId);

/**
 * Returns the record that a place names by its item's id, or without an id by its SKU alone.
 * Refuses with `notFound` if there is none.
 */
export function getNamed(tx: Tx, place: Place): Inventory {
  const field = place.itemId === undefined ? 'sku' : 'itemId';
  const stock = field === 'sku' ? findBySku(tx, place) : findAt(tx, place);
  if (!stock) throw unknownIn(field, 'Inventory', described(place));
  return stock;
}

/** Refuses a place that already has a record. */
export function refuseTaken(tx: Tx, place: Place): void {
  if (findAt(tx, place)) throw taken('itemId', `inventory ${described(place)}`);
}

/**
 * Returns the record of an item. If there are several, it is the one with the lowest location
 * number and there the first channel (a policy).
 */
export function getInventory(tx: Tx, itemId: number): Inventory {
  const [first] = [...tx.by(inventories, 'itemId', itemId)].sort(
    (a, b) => a.locationNum - b.locationNum || (a.channelId < b.channelId ? -1 : 1),
  );
  if (!first) throw notFound('Inventory', `of item ${itemId}`);
  return first;
}
