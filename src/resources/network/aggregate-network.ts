import type { Work } from '../../core/work/slices.js';
import { isOpen, memberOf, networkCandidates } from '../../domain/stock/network-stock.js';
import { ENDLESS, type VirtualCounters, virtualCounters } from '../../domain/stock/virtual-counters.js';
import { pageOf } from '../../kit/lookup.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { type Network, networks } from '../../model/network.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** What a network can sell of a SKU. */
export interface NetworkAggregation {
  networkCode: string;
  sku: string;
  virtualCounters: VirtualCounters;
}

export interface AggregationQuery extends Slice {
  networkId?: string;
  sku?: string;
}

const sumOf = (stocks: readonly Inventory[], code: keyof VirtualCounters): number =>
  Math.min(
    ENDLESS,
    stocks.reduce((sum, stock) => sum + Math.max(0, virtualCounters(stock)[code]), 0),
  );

/**
 * Adds up the counters of records at open locations, less the network's safety stock. A negative
 * record counts as 0, because an allocation would not take from it either, and a sum is at least 0
 * (policies). Infinite inventory at one location makes the sum infinite.
 */
export function sellable(stocks: readonly Inventory[], safetyStock = 0): VirtualCounters {
  const available = sumOf(stocks, 'availableToPurchase');
  return {
    availableToPurchase: available === ENDLESS ? ENDLESS : Math.max(0, available - safetyStock),
    availableBackorder: sumOf(stocks, 'availableBackorder'),
    availablePreorder: sumOf(stocks, 'availablePreorder'),
  };
}

/** What a network has of a SKU. */
interface Group {
  network: Network;
  sku: string;
  stocks: Inventory[];
}

/** The records of networks by SKU, one record after the other. */
function* grouping(tx: Tx, wanted: readonly Network[], sku: string | undefined): Work<Group[]> {
  const all: Group[] = [];
  for (const network of wanted) {
    const isMember = memberOf(tx, network);
    const groups = new Map<string, Inventory[]>();
    for (const stock of networkCandidates(tx, network, sku)) {
      yield;
      if (!isMember(stock)) continue;
      const group = groups.get(stock.sku);
      if (group) group.push(stock);
      else groups.set(stock.sku, [stock]);
    }
    const sorted = [...groups].sort(([a], [b]) => byText(a, b));
    for (const [one, stocks] of sorted) all.push({ network, sku: one, stocks });
  }
  return all;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Returns one page of what networks can sell, for one network and SKU if they are named, sorted by
 * network code and SKU. It is calculated from the current inventory, so it is not a view of one
 * record.
 */
export function aggregateNetworks(tx: Tx, { networkId, sku, limit, offset }: AggregationQuery): Listing<NetworkAggregation> {
  const wanted = networkId === undefined ? [...tx.list(networks)].sort((a, b) => byText(a.code, b.code)) : [tx.get(networks, networkId)];
  const size = sku === undefined ? tx.count(inventories) * wanted.length : wanted.length;
  const groups = tx.long('sums of networks', size, () => grouping(tx, wanted, sku));
  const open = isOpen(tx);
  const page = pageOf(groups, { limit, offset });
  return {
    ...page,
    rows: page.rows.map(({ network: { code, safetyStock }, sku: one, stocks }) => ({
      networkCode: code,
      sku: one,
      virtualCounters: sellable(stocks.filter(open), safetyStock),
    })),
  };
}
