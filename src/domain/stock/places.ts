import { notFound, refuseAll } from '../../core/errors.js';
import { centerOf, distanceKm, type Point } from '../../core/geo.js';
import { type Location, locations, pointOf } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';

/** Parts of an address that a place may be named by, the most exact first. */
const addressParts = ['postalCode', 'city', 'state', 'country'] as const;
type AddressPart = (typeof addressParts)[number];

/** A place to search around: a position in degrees, or an address. */
export type Place = { lat?: number; lng?: number } & { [P in AddressPart]?: string };

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

/** The locations whose position is known. */
const sites = (tx: Tx): Site[] =>
  [...tx.list(locations)].flatMap((location) => {
    const point = pointOf(location);
    return point ? { location, point } : [];
  });

/** Whether an address has this part of a place, and nothing coarser that is another. */
function liesIn({ address = {} }: Location, place: Place, exact: AddressPart): boolean {
  const same = (part: AddressPart) => folded(address[part]) === folded(place[part]);
  const coarser = exact === 'postalCode' ? (['country'] as const) : addressParts.slice(addressParts.indexOf(exact) + 1);
  return Boolean(address[exact]) && same(exact) && coarser.every((part) => !address[part] || !place[part] || same(part));
}

/** The middle of the locations that share the most exact part of the address that any shares. */
function middleOf(tx: Tx, place: Place): Point | undefined {
  const known = sites(tx);
  for (const exact of addressParts) {
    const there = place[exact] ? known.filter(({ location }) => liesIn(location, place, exact)) : [];
    if (there.length > 0) return centerOf(there.map(({ point }) => point));
  }
  return undefined;
}

/**
 * The position of a place: the one that is sent, else what the known locations tell of the address, case and spaces aside (a policy: there is no map of
 * the world offline). Refuses half a position, a place that says nothing, and an address that no location is near.
 */
export function positionOf(tx: Tx, place: Place): Point {
  const { lat, lng } = place;
  if (lat !== undefined && lng !== undefined) return { latitude: lat, longitude: lng };
  const parts = addressParts.filter((part) => place[part]);
  if (lat !== undefined || lng !== undefined || parts.length === 0) {
    const absent = (['lat', 'lng'] as const).filter((field) => place[field] === undefined);
    refuseAll(absent.map((field) => ({ field, problem: 'missing', message: 'must not be null' })));
  }
  const middle = middleOf(tx, place);
  if (!middle) throw notFound('Place', parts.map((part) => place[part]).join(', '));
  return middle;
}

/** The active locations within a radius in kilometres, nearest first; at the same distance by number. */
export const locationsWithin = (tx: Tx, from: Point, radiusKm: number): Nearby[] =>
  sites(tx)
    .filter(({ location }) => location.isActive !== false)
    .map(({ location, point }) => ({ location, distance: distanceKm(from, point) }))
    .filter(({ distance }) => distance <= radiusKm)
    .sort((a, b) => a.distance - b.distance || a.location.locationNum - b.location.locationNum);
