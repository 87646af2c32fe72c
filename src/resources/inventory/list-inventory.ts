import { memberOf, networkByCode } from '../../domain/stock/network-stock.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { type Page, pageSorted } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** Which records: those that every list has a value of; a list that is not sent asks nothing. */
export interface InventoryFilter {
  skus?: string[];
  itemIds?: number[];
  channels?: string[];
  locationNums?: number[];
  networkCodes?: string[];
}

export interface InventoryPage extends Page<Inventory> {
  limit: number;
  offset: number;
}

/** The records that can match: those an index names, else all. */
function candidates(tx: Tx, { skus, itemIds, locationNums }: InventoryFilter): Iterable<Inventory> {
  if (skus) return [...new Set(skus)].flatMap((sku) => tx.by(inventories, 'sku', sku));
  if (itemIds) return [...new Set(itemIds)].flatMap((itemId) => tx.by(inventories, 'itemId', itemId));
  if (locationNums) return [...new Set(locationNums)].flatMap((locationNum) => tx.by(inventories, 'locationNum', locationNum));
  return tx.list(inventories);
}

const within = <T>(values: readonly T[] | undefined): ((value: T | undefined) => boolean) => {
  const wanted = values && new Set<T | undefined>(values);
  return (value) => !wanted || wanted.has(value);
};

/** Tells whether a location belongs to one of these networks; a code that no network has names no location. */
function inNetworks(tx: Tx, codes: readonly string[] | undefined): (locationNum: number) => boolean {
  if (!codes) return () => true;
  const members = codes.flatMap((code) => networkByCode(tx, code) ?? []).map((network) => memberOf(tx, network));
  return (locationNum) => members.some((isMember) => isMember(locationNum));
}

/** One page of the records that match, in order of item, location and channel (a policy). */
export function listInventory(tx: Tx, { limit, offset, ...filter }: InventoryFilter & { limit: number; offset: number }): InventoryPage {
  const [sku, itemId, channel] = [within(filter.skus), within(filter.itemIds), within(filter.channels)];
  const [locationNum, network] = [within(filter.locationNums), inNetworks(tx, filter.networkCodes)];
  const found = pageSorted(candidates(tx, filter), {
    matches: (stock) =>
      sku(stock.sku) && itemId(stock.itemId) && channel(stock.channelId) && locationNum(stock.locationNum) && network(stock.locationNum),
    sort: (['itemId', 'locationNum', 'channelId'] as const).map((path) => ({ path, direction: 'asc' })),
    tieBreak: ({ id }) => id,
    limit,
    offset,
  });
  return { ...found, limit, offset };
}
