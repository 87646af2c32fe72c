import { isoTime } from '../../core/clock.js';
import { instantOf } from '../../core/instant.js';
import type { Shape } from './body-shape.js';

/**
 * What no date is, for the check to refuse: its own grammar takes some texts that name no instant.
 */
const NO_DATE = '';

type Fields = Record<string, unknown>;

/** A date as it is stored and shown, in UTC with milliseconds, whatever its spelling. */
function inUtc(text: string): string {
  const instant = instantOf(text);
  return instant === undefined ? NO_DATE : isoTime(instant);
}

/**
 * Reads a parsed body as its shape means it, in one pass and in place, before it is checked: an
 * optional field that is null is absent, as is an entry of a list of objects; dates are turned to
 * UTC. Free-form bags stay as they are. Answers the value and the fields of its own that were null.
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
