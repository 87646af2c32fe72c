import { isObject } from '../text/path.js';
import { isoTime } from '../time/clock.js';
import { FIRST_MS, isStamp, LAST_MS } from '../time/instant.js';
import type { Form, JsonSchema } from './form.js';

/**
 * Returns a value with all its dates moved by this many milliseconds; the value stays unchanged.
 */
export type MoveDates = <T>(value: T, byMs: number) => T;

type Mover = (value: unknown, byMs: number) => unknown;

/**
 * Finds the dates of a form: the fields that must be dates, at any depth of its maps and lists.
 * Text that happens to look like a date, free-form objects and fields that the form does not name
 * are not dates, and neither is a date in another format than the stored one. A date that would
 * leave the years that dates can have stays at the last of them.
 */
export function datesOf({ schema }: Form): MoveDates {
  const move = moverOf(schema);
  return (value, byMs) => (move ? move(value, byMs) : value) as typeof value;
}

/** The mover of a schema; undefined if it has no dates. */
function moverOf({ format, items, properties, additionalProperties }: JsonSchema): Mover | undefined {
  if (format === 'date-time') return moveDate;
  if (isObject(items)) return eachOf(moverOf(items), movedList);
  if (isObject(properties)) return fieldsOf(properties);
  if (isObject(additionalProperties)) return eachOf(moverOf(additionalProperties), mapped);
  return undefined;
}

const moveDate: Mover = (value, byMs) => {
  if (value === latest.stamp && byMs === latest.byMs) return latest.moved;
  if (!isStamp(value)) return value;
  const moved = movedStamp(value, byMs);
  Object.assign(latest, { stamp: value, byMs, moved });
  return moved;
};

/** The date that was moved last: most dates of a record are the same. */
const latest = { stamp: '', byMs: 0, moved: '' };

/**
 * A date in the stored format, moved by this many milliseconds, within the years that dates can
 * have.
 */
export const movedStamp = (stamp: string, byMs: number): string => isoTime(Math.max(FIRST_MS, Math.min(LAST_MS, Date.parse(stamp) + byMs)));

const eachOf = (each: Mover | undefined, map: (value: unknown, move: (one: unknown) => unknown) => unknown): Mover | undefined =>
  each && ((value, byMs) => map(value, (one) => each(one, byMs)));

/** What holds no date stays the same, and is not copied. */
function movedList(list: unknown, move: (one: unknown) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  const moved = list.map(move);
  return moved.some((one, at) => one !== list[at]) ? moved : list;
}

const mapped = (value: unknown, move: (one: unknown) => unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, move(one)])) : value;

function fieldsOf(properties: Record<string, unknown>): Mover | undefined {
  const movers = Object.entries(properties).flatMap(([name, schema]) => {
    const move = moverOf(schema as JsonSchema);
    return move ? [[name, move] as const] : [];
  });
  if (movers.length === 0) return undefined;
  return (value, byMs) => {
    if (!isObject(value)) return value;
    let moved: Record<string, unknown> | undefined;
    for (const [name, move] of movers) {
      const before = value[name];
      if (before === undefined) continue;
      const after = move(before, byMs);
      if (after === before) continue;
      moved ??= { ...value };
      moved[name] = after;
    }
    return moved ?? value;
  };
}
