import { refuseAll } from '../../core/errors.js';
import { distanceKm, type Point } from '../../core/geo.js';
import { type Location, locations, pointOf } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';

/** Parts of an address that tell where a place is, the most exact first. */
const addressParts = ['postalCode', 'city', 'state', 'country'] as const;
type AddressPart = (typeof addressParts)[number];

/** A place as an address names it. */
export type Address = { [P in AddressPart]?: string };

/** A place to search around: a position in degrees, or an address. */
export type Place = Address & { lat?: number; lng?: number };

/** A location and where it is. */
interface Site {
  location: Location;
  point: Point;
}

/** A location and how far away it is, in kilometres. */
export interface Nearby {
  location: Location;
  distance: number;
}

const folded = (text: unknown): string => String(text).replace(/\s/g, '').toLowerCase();

/** The locations whose position is known, by number. */
const sites = (tx: Tx): Site[] =>
  [...tx.list(locations)]
    .flatMap((location) => {
      const point = pointOf(location);
      return point ? { location, point } : [];
    })
    .sort((a, b) => a.location.locationNum - b.location.locationNum);

/** Whether a location has this part of an address, and nothing coarser that is another. */
function liesIn(location: Location, sought: Address, exact: AddressPart): boolean {
  const address: Address = location.address ?? {};
  const same = (part: AddressPart) => folded(address[part]) === folded(sought[part]);
  const coarser = exact === 'postalCode' ? (['country'] as const) : addressParts.slice(addressParts.indexOf(exact) + 1);
  return Boolean(address[exact]) && same(exact) && coarser.every((part) => !address[part] || !sought[part] || same(part));
}

/** A country alone is a place; beside a finer part it is only what that part lies in. */
function partsToTry(address: Address): AddressPart[] {
  const named = addressParts.filter((part) => address[part]);
  return named.length > 1 ? named.filter((part) => part !== 'country') : named;
}

/**
 * Where an address is, as the tenant's locations tell (a policy: there is no map of the world
 * offline): at the lowest-numbered location with its postal code, else in its city, else in its
 * state. Case and spaces do not count. Undefined where no location tells.
 */
export function pointOfAddress(tx: Tx, address: Address): Point | undefined {
  const known = sites(tx);
  for (const part of partsToTry(address)) {
    const there = known.find(({ location }) => liesIn(location, address, part));
    if (there) return there.point;
  }
  return undefined;
}

/**
 * The position of a place: the one that is sent, else that of its address; undefined where no
 * location tells. Refuses half a position and a place that says nothing.
 */
export function pointOfPlace(tx: Tx, place: Place): Point | undefined {
  const { lat, lng } = place;
  if (lat !== undefined && lng !== undefined) return { latitude: lat, longitude: lng };
  if (lat !== undefined || lng !== undefined || partsToTry(place).length === 0) {
    const absent = (['lat', 'lng'] as const).filter((field) => place[field] === undefined);
    refuseAll(absent.map((field) => ({ field, problem: 'missing', message: 'must not be null' })));
  }
  return pointOfAddress(tx, place);
}

/**
 * The active locations within a radius in kilometres, nearest first; at the same distance by
 * number. None around a point that is unknown (a policy).
 */
export const locationsWithin = (tx: Tx, from: Point | undefined, radiusKm: number): Nearby[] =>
  from === undefined
    ? []
    : sites(tx)
        .filter(({ location }) => location.isActive !== false)
        .map(({ location, point }) => ({ location, distance: distanceKm(from, point) }))
        .filter(({ distance }) => distance <= radiusKm)
        .sort((a, b) => a.distance - b.distance);
