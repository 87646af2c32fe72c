import { invalid } from '../../core/forms/errors.js';
import type { RadiusUnit } from '../../core/values/geo.js';
import { withCapacity } from '../../domain/stock/capacity.js';
import type { Address } from '../../domain/stock/places.js';
import { lookUpSearch, pageOf, type Search } from '../../kit/lookup.js';
import { type Location, locations } from '../../model/location.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import { compileSearch } from '../../query/v3-search.js';
import type { Tx } from '../../store/tx.js';
import { locationsNear, type NearLocation } from './search-geography.js';

/** The fields that a search can name; `count` adds what is counted of a location's capacity. */
type SearchableLocations = (count: (location: Location) => Location) => Searchable;

/** A search, and the fields that the version shows of a location. */
export interface LocationSearch extends Search {
  searchable: SearchableLocations;
}

/**
 * Returns one page of the locations that match, the newest first by default (documented), with what
 * is counted of their capacities.
 */
export function searchLocations(tx: Tx, { searchable, ...search }: LocationSearch): Listing<Location> {
  const count = (location: Location): Location => withCapacity(tx, location);
  const found = lookUpSearch(tx, locations, search, searchable(count), { path: 'createdAt', direction: 'desc' });
  return { ...found, rows: found.rows.map(count) };
}

/** A place, how far locations may be from it, and which of them are sought. */
export interface NearSearch extends Slice {
  filters: unknown;
  searchable: SearchableLocations;
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
 * nearest first, with what is counted of their capacities. If no location gives the position of the
 * place, the page is empty (policies).
 */
export function searchNearPlace(tx: Tx, { filters, searchable, place, ...rest }: NearSearch): Listing<NearLocation> {
  const { least = 0, most = 100, unit = 'MILE', limit, offset } = rest;
  if (least > most) throw invalid('origin.minDistance', `must be at most maxDistance, ${most}`);
  const count = (location: Location): Location => withCapacity(tx, location);
  const { matches } = compileSearch(filters, searchable(count));
  const found = locationsNear(tx, place, { within: most, unit }).filter(({ distance, location }) => distance >= least && matches(location));
  const page = pageOf(found, { limit, offset });
  return { ...page, rows: page.rows.map((one) => ({ ...one, location: count(one.location) })) };
}
