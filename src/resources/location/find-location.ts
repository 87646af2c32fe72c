import { notFound } from '../../core/errors.js';
import { type Location, locations } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';

/** The location with this number, if the tenant has it. */
export const findLocation = (tx: Tx, locationNum: number): Location | undefined => tx.by(locations, 'locationNum', locationNum)[0];

/** The location with this number, or a `notFound` refusal. */
export function getLocation(tx: Tx, locationNum: number): Location {
  const location = findLocation(tx, locationNum);
  if (!location) throw notFound('Location', locationNum);
  return location;
}
