import { isoTime } from '../../core/clock.js';
import { instantOf } from '../../core/instant.js';
import type { Shape } from './body-shape.js';

/**
 * A text that fails the date check. It replaces dates that fit the check's grammar but name no real
 * time.
 */
const NO_DATE = '';

type Fields = Record<string, unknown>;

/** A date as it is stored and shown: in UTC with milliseconds, however it was written. */
function inUtc(text: string): string {
  const instant = instantOf(text);
  return instant === undefined ? NO_DATE : isoTime(instant);
}

/**
 * Normalizes a parsed body by its shape, in one pass and in place, before it is checked. A null in
 * an optional field, or among a list of objects, is removed; dates are converted to UTC. Free-form
 * objects stay as they are. Returns the body and the top-level fields that were null.
 */
export function readBody(body: unknown, shape: Shape | undefined): { body: unknown; cleared: readonly string[] } {
  const cleared: string[] = [];
  return { body: shape ? read(body, shape, cleared) : body, cleared };
}

function read(value: unknown, shape: Shape, cleared?: string[]): unknown {
  if (typeof value === 'string') return shape.isDate ? inUtc(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return readList(value, shape.entry());
  readFields(value as Fields, shape, cleared);
  return value;
}

function readList(list: unknown[], shape: Shape | undefined): unknown[] {
  if (!shape) return list;
  const kept = shape.isObject && list.includes(null) ? list.filter((entry) => entry !== null) : list;
  for (let i = 0; i < kept.length; i++) kept[i] = read(kept[i], shape);
  return kept;
}

function readFields(fields: Fields, shape: Shape, cleared?: string[]): void {
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value === null) {
      if (!shape.dropsNull(name)) continue;
      delete fields[name];
      cleared?.push(name);
      continue;
    }
    const part = shape.field(name);
    if (part) fields[name] = read(value, part);
  }
}
