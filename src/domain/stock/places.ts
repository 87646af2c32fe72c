import { refuseAll } from '../../core/forms/errors.js';
import { distanceKm, type Point } from '../../core/values/geo.js';
import { type Location, locations, pointOf } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';

/** The parts of an address that locate a place, the most exact first. */
const addressParts = ['postalCode', 'city', 'state', 'country'] as const;
type AddressPart = (typeof addressParts)[number];

/** A place given by address. */
export type Address = { [P in AddressPart]?: string };

/** A place to search around: a position in degrees, or an address. */
export type Place = Address & { lat?: number; lng?: number };

/** A location and its position. */
interface Site {
  location: Location;
  point: Point;
}

/** A location and its distance in kilometers. */
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

/** Whether a location matches this part of the address, and no coarser part contradicts. */
function liesIn(location: Location, sought: Address, exact: AddressPart): boolean {
  const address: Address = location.address ?? {};
  const same = (part: AddressPart) => folded(address[part]) === folded(sought[part]);
  const coarser = exact === 'postalCode' ? (['country'] as const) : addressParts.slice(addressParts.indexOf(exact) + 1);
  return Boolean(address[exact]) && same(exact) && coarser.every((part) => !address[part] || !sought[part] || same(part));
}

/** The parts of the address to search by. The country counts only if it is the only part. */
function partsToTry(address: Address): AddressPart[] {
  const named = addressParts.filter((part) => address[part]);
  return named.length > 1 ? named.filter((part) => part !== 'country') : named;
}

/**
 * The position of an address, found among the tenant's locations (a policy: the sandbox has no
 * map): the lowest-numbered location with its postal code, or in its city, or in its state. Ignores
 * case and spaces. Undefined if no location matches.
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
 * The position of a place: the coordinates if given, or those of its address; undefined if no
 * location matches. Refuses a place without an address and without both coordinates, naming the
 * missing ones.
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
 * The active locations within a radius in kilometers, nearest first, then by number. None if the
 * point is unknown (a policy).
 */
export const locationsWithin = (tx: Tx, from: Point | undefined, radiusKm: number): Nearby[] =>
  from === undefined
    ? []
    : sites(tx)
        .filter(({ location }) => location.isActive !== false)
        .map(({ location, point }) => ({ location, distance: distanceKm(from, point) }))
        .filter(({ distance }) => distance <= radiusKm)
        .sort((a, b) => a.distance - b.distance);
