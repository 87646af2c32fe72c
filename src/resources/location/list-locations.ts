import { type Location, locations } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';
import { findLocation } from './find-location.js';

export interface LocationList {
  locationNums?: number[] | undefined;
  locationTypes?: string[] | undefined;
  limit: number;
  offset: number;
}

export interface LocationPage {
  rows: Location[];
  total: number;
  limit: number;
  offset: number;
}

function candidates(tx: Tx, { locationNums, locationTypes }: LocationList): Location[] {
  if (locationNums) return [...new Set(locationNums)].flatMap((locationNum) => findLocation(tx, locationNum) ?? []);
  if (locationTypes) return [...new Set(locationTypes)].flatMap((type) => tx.by(locations, 'type', type));
  return [...tx.list(locations)];
}

/** One page of the locations that have one of the numbers and one of the types, where they are given; by number. No hit is an empty page (a policy). */
export function listLocations(tx: Tx, list: LocationList): LocationPage {
  const { locationTypes, limit, offset } = list;
  const found = candidates(tx, list)
    .filter(({ type }) => !locationTypes || (type !== undefined && locationTypes.includes(type)))
    .sort((a, b) => a.locationNum - b.locationNum);
  return { rows: found.slice(offset, offset + limit), total: found.length, limit, offset };
}
