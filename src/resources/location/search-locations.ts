import { invalid } from '../../core/errors.js';
import type { RadiusUnit } from '../../core/geo.js';
import type { Address } from '../../domain/stock/places.js';
import { lookUpSearch, pageOf, type Search } from '../../kit/lookup.js';
import { type Location, locations } from '../../model/location.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import { compileSearch } from '../../query/v3-search.js';
import type { Tx } from '../../store/tx.js';
import { locationsNear, type NearLocation } from './search-geography.js';

/** A search, and the fields that the version shows of a location. */
export interface LocationSearch extends Search {
  searchable: Searchable;
}

/** Returns one page of the locations that match, the newest first by default (documented). */
export const searchLocations = (tx: Tx, { searchable, ...search }: LocationSearch): Listing<Location> =>
  lookUpSearch(tx, locations, search, searchable, { path: 'createdAt', direction: 'desc' });

/** A place, how far locations may be from it, and which of them are sought. */
export interface NearSearch extends Slice {
  filters: unknown;
  searchable: Searchable;
  place: Address;
  /** 0 by default (documented). */
  least: number | undefined;
  /** 100 by default (documented). */
  most: number | undefined;
  /** Of both distances and of those in the answer; MILE by default (documented). */
  unit: RadiusUnit | undefined;
}

/**
 * Returns one page of the active locations that match and are between two distances of a place, the
 * nearest first. If no location gives the position of the place, the page is empty (policies).
 */
export function searchNearPlace(tx: Tx, { filters, searchable, place, ...rest }: NearSearch): Listing<NearLocation> {
  const { least = 0, most = 100, unit = 'MILE', limit, offset } = rest;
  if (least > most) throw invalid('origin.minDistance', `must be at most maxDistance, ${most}`);
  const { matches } = compileSearch(filters, searchable);
  const found = locationsNear(tx, place, { within: most, unit }).filter(({ distance, location }) => distance >= least && matches(location));
  return pageOf(found, { limit, offset });
}
