import { locationsWithin, type Place, pointOfPlace } from '../../domain/stock/places.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';

export interface GeographySearch extends Place {
  skus?: string[];
  /** In kilometers (a policy: fabric names no unit). Without a radius, any distance matches. */
  radius?: number;
  /** The maximum number of records. */
  limit: number;
}

export interface StockNearby {
  stocks: Inventory[];
  /** Kilometers to each location of the records. */
  locations: { locationNum: number; distance: number }[];
}

const bySku = (a: Inventory, b: Inventory): number => (a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : a.channelId < b.channelId ? -1 : 1);

/**
 * Returns the records of the SKUs, or all, at active locations within the radius of a place,
 * nearest first and then by SKU and channel (a policy). Returns none if no location gives the
 * position of the place (a policy).
 */
export function searchByGeography(tx: Tx, { skus, radius = Number.POSITIVE_INFINITY, limit, ...place }: GeographySearch): StockNearby {
  const wanted = skus && new Set(skus);
  const found: StockNearby = { stocks: [], locations: [] };
  for (const { location, distance } of locationsWithin(tx, pointOfPlace(tx, place), radius)) {
    const room = limit - found.stocks.length;
    if (room === 0) break;
    const here = tx.by(inventories, 'locationNum', location.locationNum).filter(({ sku }) => !wanted || wanted.has(sku));
    if (here.length === 0) continue;
    found.stocks.push(...[...here].sort(bySku).slice(0, room));
    found.locations.push({ locationNum: location.locationNum, distance });
  }
  return found;
}
