import type { VirtualCounters } from '../../domain/stock/virtual-counters.js';
import type { Inventory } from '../../model/inventory.js';
import type { SoftItem } from '../../model/soft-reservation.js';
import type { Tx } from '../../store/tx.js';
import { sellable } from './aggregate-network.js';
import { networkOf, stockOfItem } from './soft-stock.js';

/** What can be sold of an item where it was asked for: the sums of its stock records. */
export interface SoftAggregate extends Pick<SoftItem, 'sku' | 'channelId' | 'networkCode' | 'locationNum'> {
  itemId?: number;
  infiniteInventory: boolean;
  safetyStock?: number;
  lowStock?: number;
  counters: Record<string, number>;
  softReserve: number;
  virtualCounters: VirtualCounters;
}

function sumOfCounters(stocks: readonly Inventory[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { counters } of stocks) for (const [code, value] of Object.entries(counters)) sums[code] = (sums[code] ?? 0) + value;
  return sums;
}

function aggregateOf(tx: Tx, { sku, channelId, networkCode, locationNum, ...item }: Omit<SoftItem, 'parts'>): SoftAggregate {
  const place = { sku, channelId, ...(networkCode !== undefined && { networkCode }), ...(locationNum !== undefined && { locationNum }) };
  const stocks = stockOfItem(tx, { ...place, lineItemId: item.lineItemId });
  const network = networkOf(tx, place);
  const itemId = stocks.find((stock) => stock.itemId !== undefined)?.itemId;
  return {
    ...place,
    ...(itemId !== undefined && { itemId }),
    infiniteInventory: stocks.some(({ infiniteInventory }) => infiniteInventory),
    ...(network && { safetyStock: network.safetyStock }),
    ...(network?.lowStock !== undefined && { lowStock: network.lowStock }),
    counters: sumOfCounters(stocks),
    softReserve: stocks.reduce((sum, { softReserved = 0 }) => sum + softReserved, 0),
    virtualCounters: sellable(stocks, network?.safetyStock),
  };
}

/** What can be sold now of each item, once for each SKU and place. */
export function softAggregates(tx: Tx, items: readonly Omit<SoftItem, 'parts'>[]): SoftAggregate[] {
  const distinct = new Map(items.map((item) => [JSON.stringify([item.sku, item.channelId, item.networkCode, item.locationNum]), item]));
  return [...distinct.values()].map((item) => aggregateOf(tx, item));
}
