import { notFound } from '../core/forms/errors.js';
import type { Tx } from '../store/tx.js';
import { type Location, locations } from './location.js';

/** Returns the location with this number, if there is one. */
export const findLocation = (tx: Tx, locationNum: number): Location | undefined => tx.by(locations, 'locationNum', locationNum)[0];

/** Returns the location with this number. Refuses an unknown number with `notFound`. */
export function getLocation(tx: Tx, locationNum: number): Location {
  const location = findLocation(tx, locationNum);
  if (!location) throw notFound('Location', locationNum);
  return location;
}
