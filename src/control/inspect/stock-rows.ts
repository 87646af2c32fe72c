import type { Work } from '../../core/work/slices.js';
import { queueFor } from '../../domain/moves/release-waiting.js';
import { availableToPurchase } from '../../domain/stock/stock.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { waiting } from '../../model/reservation.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import type { components } from '../contract-types.js';

/** Which stock to list. */
export interface StockAsked extends Slice {
  search?: string | undefined;
}

type StockRow = components['schemas']['StockRow'];

/** At most this many reservations are told of a record. */
const MOST_WAITING = 20;
const STEP = 64;

function rowOf(tx: Tx, stock: Inventory): StockRow {
  const { id, sku, locationNum, channelId, networkCode, counters, backordered, preordered, safetyStock = 0, softReserved = 0 } = stock;
  const queue = queueFor(tx, sku).filter((one) => one.stockId === id);
  return {
    id,
    sku,
    locationNum,
    channelId,
    ...(networkCode !== undefined && { networkCode }),
    onHand: counters['onHand'] ?? 0,
    allocated: counters['allocated'] ?? 0,
    shipped: counters['shipped'] ?? 0,
    backordered,
    preordered,
    safetyStock,
    softReserved,
    available: availableToPurchase(stock),
    infinite: stock.infiniteInventory === true,
    waiting: queue
      .slice(0, MOST_WAITING)
      .map((one) => ({ orderNumber: one.orderNumber, lineItemId: one.lineItemId, quantity: waiting(one) })),
    waitingCount: queue.length,
  };
}

const bySku = (a: Inventory, b: Inventory): number => (a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : a.locationNum - b.locationNum);

function* searching(all: Iterable<Inventory>, search: string): Work<Inventory[]> {
  const wanted = search.toLowerCase();
  const found: Inventory[] = [];
  let looked = 0;
  for (const stock of all) {
    if (stock.sku.toLowerCase().includes(wanted)) found.push(stock);
    looked += 1;
    if (looked % STEP === 0) yield;
  }
  return found.sort(bySku);
}

/** One page of a tenant's stock, by SKU, and how many records there are in all. */
export function listStock(tx: Tx, { search, limit, offset }: StockAsked): Listing<StockRow> {
  if (search === undefined) {
    const page = tx.page(inventories, { limit, offset, sortBy: 'sku', direction: 'asc' });
    return { count: page?.count ?? 0, limit, offset, rows: (page?.rows ?? []).map((stock) => rowOf(tx, stock)) };
  }
  const found = tx.long('search of stock', tx.count(inventories), () => searching(tx.list(inventories), search));
  return { count: found.length, limit, offset, rows: found.slice(offset, offset + limit).map((stock) => rowOf(tx, stock)) };
}
