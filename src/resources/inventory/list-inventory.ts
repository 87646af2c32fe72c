import { memberOf, networkByCode } from '../../domain/stock/network-stock.js';
import { lookUp } from '../../kit/lookup.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { also, compileLists } from '../../query/filter.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** Selects the records that match every list; a list that is not sent matches all. */
export interface InventoryFilter {
  skus?: string[];
  itemIds?: number[];
  channels?: string[];
  locationNums?: number[];
  networkCodes?: string[];
}

/**
 * Tests whether a record belongs to one of these networks. An unknown code matches none.
 */
function inNetworks(tx: Tx, codes: readonly string[]): (stock: Inventory) => boolean {
  const members = codes.flatMap((code) => networkByCode(tx, code) ?? []).map((network) => memberOf(tx, network));
  return (stock) => members.some((isMember) => isMember(stock));
}

/** Returns one page of the records that match, sorted by item, location and channel (a policy). */
export function listInventory(tx: Tx, { limit, offset, ...asked }: InventoryFilter & Slice): Listing<Inventory> {
  const { skus, itemIds, channels, locationNums, networkCodes } = asked;
  const listed = compileLists({ sku: skus, itemId: itemIds, channelId: channels, locationNum: locationNums });
  const filter = networkCodes ? also(listed, inNetworks(tx, networkCodes)) : listed;
  const sort = (['itemId', 'locationNum', 'channelId'] as const).map((path) => ({ path, direction: 'asc' as const }));
  return lookUp(tx, inventories, { filter, sort, limit, offset });
}
