import { memberOf, networkByCode } from '../../domain/stock/network-stock.js';
import { lookUp } from '../../kit/lookup.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { locations } from '../../model/location.js';
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
  locationTypes?: string[];
  segments?: string[];
  region?: string;
}

/**
 * Tests whether a record belongs to one of these networks. An unknown code matches none.
 */
function inNetworks(tx: Tx, codes: readonly string[]): (stock: Inventory) => boolean {
  const members = codes.flatMap((code) => networkByCode(tx, code) ?? []).map((network) => memberOf(tx, network));
  return (stock) => members.some((isMember) => isMember(stock));
}

/** Returns the numbers of the locations that have one of these types. */
const ofTypes = (tx: Tx, types: readonly string[]): Set<number> =>
  new Set(types.flatMap((type) => tx.by(locations, 'type', type).map(({ locationNum }) => locationNum)));

/** Returns one page of the records that match, sorted by item, location and channel (a policy). */
export function listInventory(tx: Tx, { limit, offset, ...asked }: InventoryFilter & Slice): Listing<Inventory> {
  const { skus, itemIds, channels, locationNums, networkCodes, locationTypes, segments, region } = asked;
  const regions = region === undefined ? undefined : [region];
  const lists = { sku: skus, itemId: itemIds, channelId: channels, locationNum: locationNums, segment: segments, region: regions };
  const typed = locationTypes && ofTypes(tx, locationTypes);
  const tests = [networkCodes && inNetworks(tx, networkCodes), typed && (({ locationNum }: Inventory) => typed.has(locationNum))];
  const filter = tests.reduce((sofar, test) => (test ? also(sofar, test) : sofar), compileLists(lists));
  const sort = (['itemId', 'locationNum', 'channelId'] as const).map((path) => ({ path, direction: 'asc' as const }));
  return lookUp(tx, inventories, { filter, sort, limit, offset });
}
