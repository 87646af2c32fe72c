import { isOpen, networkStock } from '../../domain/stock/network-stock.js';
import { ENDLESS, type VirtualCounters, virtualCounters } from '../../domain/stock/virtual-counters.js';
import { pageOf } from '../../kit/lookup.js';
import type { Inventory } from '../../model/inventory.js';
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
 * The records' counters added up, less the network's safety stock: what could be sold from its open
 * locations. A record that is below 0 takes nothing from the others, for an allocation would not
 * either, and a sum ends at 0 (policies). Infinite inventory at one location is infinite for the
 * network.
 */
function aggregate({ code, safetyStock }: Network, sku: string, stocks: readonly Inventory[]): NetworkAggregation {
  const available = sumOf(stocks, 'availableToPurchase');
  return {
    networkCode: code,
    sku,
    virtualCounters: {
      availableToPurchase: stocks.some(({ infiniteInventory }) => infiniteInventory) ? ENDLESS : Math.max(0, available - safetyStock),
      availableBackorder: sumOf(stocks, 'availableBackorder'),
      availablePreorder: sumOf(stocks, 'availablePreorder'),
    },
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
 * One page of what networks can sell, of one network and one SKU if they are named; by network
 * code, then SKU. Read off the stock as it is now.
 */
export function aggregateNetworks(tx: Tx, { networkId, sku, limit, offset }: AggregationQuery): Listing<NetworkAggregation> {
  const wanted = networkId === undefined ? [...tx.list(networks)].sort((a, b) => byText(a.code, b.code)) : [tx.get(networks, networkId)];
  const groups = wanted.flatMap((network) => {
    const bySku = [...groupedBySku(networkStock(tx, network, sku))].sort(([a], [b]) => byText(a, b));
    return bySku.map(([one, stocks]) => ({ network, sku: one, stocks }));
  });
  const open = isOpen(tx);
  const page = pageOf(groups, { limit, offset });
  return { ...page, rows: page.rows.map((group) => aggregate(group.network, group.sku, group.stocks.filter(open))) };
}
