import { isDeepStrictEqual } from 'node:util';
import { invalid, missing } from '../../core/forms/errors.js';
import { own } from '../../core/text/path.js';
import { fromKm, type RadiusUnit, toKm } from '../../core/values/geo.js';
import { type Address, locationsWithin, pointOfAddress } from '../../domain/stock/places.js';
import type { Location } from '../../model/location.js';
import { type Listing, page } from '../../query/page.js';
import { compileQuery, QUERY_DEFAULTS, type QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';

export interface GeographyFilter extends Address {
  postalCode: string;
  radius: number;
  /** MILE by default (a policy). */
  radiusUnit?: RadiusUnit;
  services?: Record<string, unknown>;
}

export interface GeographySearch extends Omit<QueryInput, 'filters'> {
  filter?: GeographyFilter | undefined;
}

/** A location with its distance from the place, in the unit that was asked for. */
export interface NearLocation {
  location: Location;
  distance: number;
}

/** Nearest first by default (a policy). */
const NEAREST_FIRST = { ...QUERY_DEFAULTS, sortBy: 'distance', sortDirection: 'asc' };

const offers = (location: Location, services: Record<string, unknown> = {}): boolean =>
  Object.entries(services).every(([name, value]) => isDeepStrictEqual(own(location.services, name), value));

/** The active locations around a place, nearest first, with distances to three decimals. */
export const locationsNear = (tx: Tx, place: Address, { within, unit }: { within: number; unit: RadiusUnit }): NearLocation[] =>
  locationsWithin(tx, pointOfAddress(tx, place), toKm(within, unit)).map(({ location, distance }) => ({
    location,
    distance: Math.round(fromKm(distance, unit) * 1_000) / 1_000,
  }));

/**
 * Returns one page of the active locations within a radius of a place that offer every named
 * service with the same value. If no location gives the position of the place, the page is empty
 * (policies).
 */
export function searchGeography(tx: Tx, { filter, ...paging }: GeographySearch): Listing<NearLocation> {
  if (!filter) throw missing('filter');
  if (filter.radius < 0) throw invalid('filter.radius', 'must be at least 0');
  const query = compileQuery({ ...paging, filters: {} }, NEAREST_FIRST);
  const { radius, radiusUnit = 'MILE', services, ...place } = filter;
  const near = locationsNear(tx, place, { within: radius, unit: radiusUnit })
    .filter(({ location }) => offers(location, services))
    .map(({ location, distance }) => ({ ...location, distance }));
  const { rows, count } = page(near, { ...query, tieBreak: ({ id }) => id });
  return {
    rows: rows.map(({ distance, ...location }) => ({ distance, location })),
    count,
    limit: query.limit,
    offset: query.offset,
  };
}
