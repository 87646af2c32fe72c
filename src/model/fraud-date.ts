import { isoTime } from '../core/time/clock.js';
import { after, isDistance } from '../core/time/duration.js';
import { instantOf } from '../core/time/instant.js';

/** A date: one that is fixed or the time of the check, shifted by a span of time. */
export interface FraudDateValue {
  comparisonType: string;
  date: string;
  unit: string;
  plusValue?: number;
}

/** Reports a field of a condition, with words that continue after its name. */
export type Report = (name: string, message: string) => void;

/** The units of time and the duration that a number of each makes. */
const units: Readonly<Record<string, (count: number) => string>> = {
  SECONDS: (count) => `PT${count}S`,
  MINUTES: (count) => `PT${count}M`,
  HOURS: (count) => `PT${count}H`,
  DAYS: (count) => `P${count}D`,
  WEEKS: (count) => `P${count}W`,
  MONTHS: (count) => `P${count}M`,
  YEARS: (count) => `P${count}Y`,
};

/** A word of a condition in one spelling: `less than` is LESS_THAN. */
export const word = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

/** The span of a date's shift; reports what cannot be read. */
function spanOf({ unit, plusValue = 0 }: FraudDateValue, report: Report): string {
  const make = Object.hasOwn(units, word(unit)) ? units[word(unit)] : undefined;
  if (!make) report('dateValue.unit', `must be one of [${Object.keys(units).join(', ')}]`);
  const span = make?.(Math.abs(plusValue)) ?? 'PT0S';
  if (!isDistance(span)) report('dateValue.plusValue', 'must lead at most 100 years away');
  return plusValue < 0 ? `-${span}` : span;
}

/** The date of a `dateValue` for a check at `now`; reports what cannot be read. */
export function dateOf(dateValue: FraudDateValue, now: string, report: Report): string {
  const from = word(dateValue.comparisonType);
  if (from !== 'DATE' && from !== 'NOW') report('dateValue.comparisonType', 'must be one of [DATE, NOW]');
  const fixed = instantOf(dateValue.date);
  if (fixed === undefined) report('dateValue.date', 'must be an ISO 8601 date');
  const span = spanOf(dateValue, report);
  const start = from === 'NOW' ? now : isoTime(fixed ?? 0);
  return isDistance(span) ? after(start, span) : start;
}
