import type { Path } from '../text/field-name.js';
import { isObject } from '../text/path.js';
import { notKnown, shown } from '../text/wording.js';
import { durationForm, isDuration } from '../time/duration.js';
import { instantOf, isStamp } from '../time/instant.js';
import type { Work } from '../work/slices.js';

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * One problem with a value. `message` completes a sentence that starts with the field's name ("must
 * be a string, not 3").
 */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/**
 * What a value must be: a field of a scenario or of a recipe, or a stored record. `holds` is the
 * quick test, `check` lists every problem (none if `holds` is true), and `schema` is the same rule
 * as a JSON Schema for editors.
 */
export interface Form {
  readonly schema: JsonSchema;
  holds(value: unknown): boolean;
  check(value: unknown, path: Path): Problem[];
  /** `check` entry by entry, for a form with lists that may be long. */
  checking?(value: unknown, path: Path): Work<Problem[]>;
}

/** `check` in as many steps as the form allows. */
export function* checkingForm(form: Form, value: unknown, path: Path): Work<Problem[]> {
  return form.checking ? yield* form.checking(value, path) : form.check(value, path);
}

/** Makes a form from one test; `expected` completes "must be …". */
const being = (schema: JsonSchema, holds: (value: unknown) => boolean, expected: string): Form => ({
  schema,
  holds,
  check: (value, path) => (holds(value) ? [] : [{ path, message: `must be ${expected}, not ${shown(value)}` }]),
});

/** Returns the same form with a description that editors show. */
export const described = (form: Form, description: string): Form => ({ ...form, schema: { ...form.schema, description } });

/** Tests for a placeholder, a value that is filled in at run time, such as `${order}`. */
const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && value.includes('${');
const PLACEHOLDER: JsonSchema = { type: 'string', pattern: '\\$\\{.+\\}' };

/** Makes a form that also accepts a placeholder. */
export const orKept = (form: Form): Form => ({
  schema: { anyOf: [form.schema, PLACEHOLDER] },
  holds: (value) => isPlaceholder(value) || form.holds(value),
  check: (value, path) => (isPlaceholder(value) ? [] : form.check(value, path)),
});

const isText = (value: unknown): boolean => typeof value === 'string';
const isFilled = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** A non-empty string. For a number or a boolean, the message says that quotes are missing. */
export const text: Form = {
  schema: { type: 'string', minLength: 1 },
  holds: isFilled,
  check: (value, path) => {
    if (isFilled(value)) return [];
    const unquoted = typeof value === 'number' || typeof value === 'boolean';
    const message = unquoted ? `must be a string: write "${value}" in quotes` : `must be a non-empty string, not ${shown(value)}`;
    return [{ path, message }];
  },
};

/** Any string, including an empty one. */
export const anyText = being({ type: 'string' }, isText, 'a string');

/** Makes a form for a string that matches a pattern; `expected` describes it. */
export const word = (pattern: string, expected: string): Form => {
  const matcher = new RegExp(pattern);
  return being({ type: 'string', pattern }, (value) => typeof value === 'string' && matcher.test(value), expected);
};

/**
 * An id without control characters, because ids go into headers and logs. C0, DEL and C1 are the
 * control characters.
 */
export const id = word('^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$', 'an id of 1 to 200 characters without control characters');

/** A whole number within bounds. */
export const whole = (min: number, max?: number): Form =>
  being(
    { type: 'integer', minimum: min, ...(max !== undefined && { maximum: max }) },
    (value) => Number.isInteger(value) && (value as number) >= min && (max === undefined || (value as number) <= max),
    max === undefined ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`,
  );

/** Any whole number. */
export const integer = being({ type: 'integer' }, Number.isInteger, 'a whole number');

/** Any finite number. */
export const number = being({ type: 'number' }, Number.isFinite, 'a number');

/** A number between two bounds, inclusive. */
export const between = (min: number, max: number): Form =>
  being(
    { type: 'number', minimum: min, maximum: max },
    (value) => typeof value === 'number' && value >= min && value <= max,
    `a number from ${min} to ${max}`,
  );

/** A number from 0 to 1, such as a probability. */
export const share = between(0, 1);

export const truth = being({ type: 'boolean' }, (value) => typeof value === 'boolean', 'true or false');

/** A date, or a date and time with or without a time zone, in any ISO 8601 spelling. */
export const instant = being(
  { type: 'string', format: 'date-time' },
  (value) => instantOf(value) !== undefined,
  'an ISO 8601 date and time such as 2026-01-05T09:00:00Z',
);

/** A date and time in the format that the sandbox writes, so that strings sort like times. */
export const stamp = being(
  { type: 'string', format: 'date-time' },
  isStamp,
  'a date and time in UTC with milliseconds such as 2026-01-05T09:00:00.000Z',
);

/** A date that the sandbox writes and that a merchant may write in any way. */
export const anyDate = being({ type: 'string', format: 'date-time' }, isText, 'a string');

export const duration: Form = {
  schema: { type: 'string', pattern: '^P.' },
  holds: isDuration,
  check: (value, path) =>
    isDuration(value) ? [] : [{ path, message: `must be ${durationForm(value, ` such as P31D or PT2H, not ${shown(value)}`)}` }],
};

export const anyMap = being({ type: 'object' }, isObject, 'a map of names to values');

/** Anything at all. */
export const anything: Form = { schema: {}, holds: () => true, check: () => [] };

/** A form for one of these words; `noun` says what they are. */
export const choice = (words: readonly string[], noun: string): Form => {
  const known = new Set<unknown>(words);
  return {
    schema: { type: 'string', enum: words },
    holds: (value) => known.has(value),
    check: (value, path) => (known.has(value) ? [] : [{ path, message: notKnown(value, noun, words) }]),
  };
};

/** A form that accepts either of two forms. If neither holds, `expected` completes "must be …". */
export const either = (one: Form, other: Form, expected: string): Form =>
  being({ anyOf: [one.schema, other.schema] }, (value) => one.holds(value) || other.holds(value), expected);
