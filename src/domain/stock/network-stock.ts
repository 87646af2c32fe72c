import { type Inventory, inventories } from '../../model/inventory.js';
import { locations } from '../../model/location.js';
import { type Network, networks } from '../../model/network.js';
import type { Tx } from '../../store/tx.js';
import { locationTest, productMatches } from './network-rule.js';

/** The network with this code, or undefined. */
export const networkByCode = (tx: Tx, code: string): Network | undefined => tx.by(networks, 'code', code)[0];

/**
 * Returns a test of whether a location belongs to a network. It must meet every rule; without rules
 * every location belongs (a policy).
 */
function locationIn(tx: Tx, { rules = {} }: Network): (locationNum: number) => boolean {
  const { locationNums, locationTypes } = rules;
  const named = locationNums && new Set(locationNums);
  const typed =
    locationTypes && new Set(locationTypes.flatMap((type) => tx.by(locations, 'type', type).map(({ locationNum }) => locationNum)));
  const meets = locationTest(rules);
  const met = meets && new Set([...tx.list(locations)].filter(meets).map(({ locationNum }) => locationNum));
  return (locationNum) => [named, typed, met].every((those) => !those || those.has(locationNum));
}

/** Returns a test of whether a stock record belongs to a network: its location and its product. */
export function memberOf(tx: Tx, network: Network): (stock: Inventory) => boolean {
  const isThere = locationIn(tx, network);
  return (stock) => isThere(stock.locationNum) && productMatches(network.rules ?? {}, stock);
}

/**
 * Returns a test of whether a stock record's location may send: all locations that are not marked
 * inactive.
 */
export function isOpen(tx: Tx): (stock: Inventory) => boolean {
  const closed = new Set([...tx.list(locations)].filter(({ isActive }) => isActive === false).map(({ locationNum }) => locationNum));
  return ({ locationNum }) => !closed.has(locationNum);
}

/** The stock records that may belong to a network, all or those of one SKU: `memberOf` tells. */
export function networkCandidates(tx: Tx, { rules }: Network, sku?: string): Iterable<Inventory> {
  const named = rules?.locationNums;
  if (sku !== undefined) return tx.by(inventories, 'sku', sku);
  if (named === undefined) return tx.list(inventories);
  return [...new Set(named)].flatMap((locationNum) => tx.by(inventories, 'locationNum', locationNum));
}
