import { isOpen, networkStock } from '../../domain/stock/network-stock.js';
import { ENDLESS, type VirtualCounters, virtualCounters } from '../../domain/stock/virtual-counters.js';
import { pageOf } from '../../kit/lookup.js';
import type { Inventory } from '../../model/inventory.js';
import { networks } from '../../model/network.js';
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

function groupedBySku(stocks: readonly Inventory[]): Map<string, Inventory[]> {
  const groups = new Map<string, Inventory[]>();
  for (const stock of stocks) {
    const group = groups.get(stock.sku);
    if (group) group.push(stock);
    else groups.set(stock.sku, [stock]);
  }
  return groups;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Returns one page of what networks can sell, for one network and SKU if they are named, sorted by
 * network code and SKU. It is calculated from the current inventory, so it is not a view of one
 * record.
 */
export function aggregateNetworks(tx: Tx, { networkId, sku, limit, offset }: AggregationQuery): Listing<NetworkAggregation> {
  const wanted = networkId === undefined ? [...tx.list(networks)].sort((a, b) => byText(a.code, b.code)) : [tx.get(networks, networkId)];
  const groups = wanted.flatMap((network) => {
    const bySku = [...groupedBySku(networkStock(tx, network, sku))].sort(([a], [b]) => byText(a, b));
    return bySku.map(([one, stocks]) => ({ network, sku: one, stocks }));
  });
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
