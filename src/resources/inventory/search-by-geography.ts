import { invalid } from '../../core/forms/errors.js';
import { fromKm, type RadiusUnit, toKm } from '../../core/values/geo.js';
import { withCapacity } from '../../domain/stock/capacity.js';
import { locationsWithin, type Place, pointOfPlace } from '../../domain/stock/places.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Location } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';
import { sentLists } from './search-inventories.js';

export interface GeographySearch extends Place {
  skus?: string[];
  channels?: string[];
  locationTypes?: string[];
  /** 0 by default. */
  least?: number;
  /** Without a radius, any distance matches. */
  radius?: number;
  /** Of the distances; kilometers by default (a policy: v2 names no unit). */
  unit?: RadiusUnit;
  /** The maximum number of records; without it, all. */
  limit?: number;
}

export interface StockNearby {
  stocks: Inventory[];
  /** The locations of the records, with their distances to three decimals. */
  locations: { location: Location; distance: number }[];
}

const bySku = (a: Inventory, b: Inventory): number => (a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : a.channelId < b.channelId ? -1 : 1);

/** Tests whether a value is in a list; a list that is not sent has every value. */
function among<T>(list: readonly T[] | undefined): (value: T | undefined) => boolean {
  const wanted = list && new Set(list);
  return (value) => !wanted || (value !== undefined && wanted.has(value));
}

/**
 * Returns the records that match the lists, or all, at active locations between two distances from
 * a place, nearest first and then by SKU and channel (a policy). Returns none if no location gives
 * the position of the place (a policy).
 */
export function searchByGeography(
  tx: Tx,
  { skus, channels, locationTypes, least = 0, radius, unit = 'KILOMETER', ...rest }: GeographySearch,
) {
  const { limit = Number.POSITIVE_INFINITY, ...place } = rest;
  if (radius !== undefined && least > radius) throw invalid('least', `must be at most the largest distance, ${radius}`);
  const [isSku, isChannel, isType] = [among(skus), among(channels), among(locationTypes)];
  const found: StockNearby = { stocks: [], locations: [] };
  for (const { location, distance } of locationsWithin(tx, pointOfPlace(tx, place), toKm(radius ?? Number.POSITIVE_INFINITY, unit))) {
    const room = limit - found.stocks.length;
    if (room === 0) break;
    if (distance < toKm(least, unit) || !isType(location.type)) continue;
    const here = tx.by(inventories, 'locationNum', location.locationNum).filter((one) => isSku(one.sku) && isChannel(one.channelId));
    if (here.length === 0) continue;
    found.stocks.push(...[...here].sort(bySku).slice(0, room));
    found.locations.push({ location, distance: Math.round(fromKm(distance, unit) * 1_000) / 1_000 });
  }
  return found;
}

/**
 * The same with v3's defaults (documented): up to 100 miles away. An empty list excludes none (a
 * policy). The locations have what is counted of their capacity.
 */
export function searchNearby(tx: Tx, { radius = 100, unit = 'MILE', ...search }: GeographySearch): StockNearby {
  const { stocks, locations } = searchByGeography(tx, { ...sentLists(search), radius, unit });
  return { stocks, locations: locations.map((one) => ({ ...one, location: withCapacity(tx, one.location) })) };
}
