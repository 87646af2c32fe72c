import type { Inventory, StockStatus } from '../../model/inventory.js';
import { virtualCounters } from './virtual-counters.js';

/**
 * The status of a stock record: out of stock if it is marked so, else what the merchant set, else
 * what its counters say (a policy). Stock is low at `lowStock` units and fewer.
 */
export function stockStatus(stock: Inventory): StockStatus {
  if (stock.isNoStock) return 'OUT_OF_STOCK';
  if (stock.status) return stock.status;
  const { availableToPurchase, availableBackorder, availablePreorder } = virtualCounters(stock);
  if (availableToPurchase > (stock.lowStock ?? 0)) return 'IN_STOCK';
  if (availableToPurchase > 0) return 'LOW_STOCK';
  if (availableBackorder > 0) return 'BACKORDER_STOCK';
  return availablePreorder > 0 ? 'PREORDER_STOCK' : 'OUT_OF_STOCK';
}
