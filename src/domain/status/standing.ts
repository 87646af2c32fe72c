import type { Bucket, Units } from '../../model/order.js';
import { held, totalUnits } from './units.js';

/** What a status depends on: the units, and how many of them are not cancelled. */
export interface Standing {
  units: Units;
  live: number;
}

export const standingOf = (units: Units): Standing => ({ units, live: totalUnits(units) - held(units, 'cancelled') });

/** Matches if every unit that is not cancelled is in one of these buckets. */
export const every =
  (...buckets: Bucket[]) =>
  ({ units, live }: Standing): boolean =>
    live > 0 && held(units, ...buckets) === live;

/** Matches if at least one unit is in one of these buckets. */
export const some =
  (...buckets: Bucket[]) =>
  ({ units }: Standing): boolean =>
    held(units, ...buckets) > 0;
