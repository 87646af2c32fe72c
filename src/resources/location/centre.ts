import type { Point } from '../../core/geo.js';
import { type Location, pointOf } from '../../model/location.js';

/** A place as an address names it. */
export interface Place {
  postalCode: string;
  city?: string;
  state?: string;
  country?: string;
}

/** From the most exact to the least: what must be the same, then what must not differ. */
const rungs = [
  ['postalCode', 'country'],
  ['city', 'state', 'country'],
  ['state', 'country'],
] as const;

const folded = (value: unknown): string => String(value).replace(/\s/g, '').toLowerCase();

function liesIn({ address = {} }: Location, place: Place, [exact, ...coarser]: (typeof rungs)[number]): boolean {
  const same = (field: keyof Place) => folded(address[field]) === folded(place[field]);
  return address[exact] !== undefined && same(exact) && coarser.every((field) => !address[field] || !place[field] || same(field));
}

/**
 * Where a place is, as the known locations tell (a policy: there is no map of the world offline): the first of them with its postal code, else of its
 * city, else of its state. Case and spaces do not count. Undefined where none is near enough to tell.
 */
export function centreOf(place: Place, known: readonly Location[]): Point | undefined {
  for (const rung of rungs) {
    const there = place[rung[0]] ? known.find((location) => pointOf(location) && liesIn(location, place, rung)) : undefined;
    if (there) return pointOf(there);
  }
  return undefined;
}
