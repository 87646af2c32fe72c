import { isDuration } from './duration.js';
import type { Path } from './field-name.js';
import { instantOf } from './instant.js';
import { isObject } from './path.js';
import { notKnown, shown } from './wording.js';

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One thing wrong with a scenario; `message` reads on after the field's name ("must be a text, not 3"). */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** What a value of a scenario must be: its JSON Schema for editors, and the same as a check that tells what is wrong. */
export interface Form {
  readonly schema: JsonSchema;
  check(value: unknown, path: Path): Problem[];
}

/** A value to be put in at run time, such as `${order}`. */
const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && value.includes('${');
const PLACEHOLDER: JsonSchema = { type: 'string', pattern: '\\$\\{.+\\}' };

const being = (schema: JsonSchema, holds: (value: unknown) => boolean, expected: string): Form => ({
  schema,
  check: (value, path) => (holds(value) ? [] : [{ path, message: `must be ${expected}, not ${shown(value)}` }]),
});

/** The same form with words for whoever hovers over it in an editor. */
export const described = (form: Form, description: string): Form => ({ ...form, schema: { ...form.schema, description } });

/** A form that a placeholder may stand in for. */
export const orKept = (form: Form): Form => ({
  schema: { anyOf: [form.schema, PLACEHOLDER] },
  check: (value, path) => (isPlaceholder(value) ? [] : form.check(value, path)),
});

export const text = being({ type: 'string', minLength: 1 }, (value) => typeof value === 'string' && value !== '', 'a text');

/** A text of these letters alone; `expected` says so. */
export const word = (pattern: string, expected: string): Form =>
  being({ type: 'string', pattern }, (value) => typeof value === 'string' && new RegExp(pattern).test(value), expected);

export const whole = (min: number, max?: number): Form =>
  being(
    { type: 'integer', minimum: min, ...(max !== undefined && { maximum: max }) },
    (value) => Number.isInteger(value) && (value as number) >= min && (max === undefined || (value as number) <= max),
    max === undefined ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`,
  );

export const share = being(
  { type: 'number', minimum: 0, maximum: 1 },
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  'a number from 0 to 1',
);

export const truth = being({ type: 'boolean' }, (value) => typeof value === 'boolean', 'true or false');

export const instant = being(
  { type: 'string', format: 'date-time' },
  (value) => instantOf(value) !== undefined,
  'an ISO 8601 date and time such as 2026-01-05T09:00:00Z',
);

export const duration = being({ type: 'string', pattern: '^P.' }, isDuration, 'an ISO 8601 duration such as P31D or PT2H');

export const anyMap = being({ type: 'object' }, isObject, 'a map of names to values');

/** Anything at all. */
export const anything: Form = { schema: {}, check: () => [] };

/** One of these words; `noun` names what they are. */
export const choice = (words: readonly string[], noun: string): Form => ({
  schema: { type: 'string', enum: words },
  check: (value, path) => (words.includes(value as string) ? [] : [{ path, message: notKnown(value, noun, words) }]),
});

export const list = (of: Form, atLeast = 0): Form => ({
  schema: { type: 'array', items: of.schema, ...(atLeast > 0 && { minItems: atLeast }) },
  check: (value, path) => {
    if (!Array.isArray(value)) return [{ path, message: `must be a list, not ${shown(value)}` }];
    if (value.length < atLeast) return [{ path, message: `must have at least ${atLeast === 1 ? 'one entry' : `${atLeast} entries`}` }];
    return value.flatMap((entry, i) => of.check(entry, [...path, i]));
  },
});

/** A map of names, any or only those that `names` takes, to values of one form. */
export const mapOf = (of: Form, names?: Form): Form => ({
  schema: { type: 'object', additionalProperties: of.schema, ...(names && { propertyNames: names.schema }) },
  check: (value, path) => {
    if (!isObject(value)) return anyMap.check(value, path);
    return Object.entries(value).flatMap(([name, entry]) => {
      const wrong = names?.check(name, [...path, name]) ?? [];
      return wrong.length > 0 ? wrong : of.check(entry, [...path, name]);
    });
  },
});

/** The forms of a map's fields; a name that ends in `?` may be left out. */
export type Fields = Readonly<Record<string, Form>>;

const nameOf = (field: string): string => field.replace('?', '');

/** A map of these fields and no others. */
export const fields = (forms: Fields): Form => {
  const known = new Map(Object.entries(forms).map(([field, form]) => [nameOf(field), form]));
  const required = Object.keys(forms).filter((field) => !field.endsWith('?'));
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(Array.from(known, ([name, { schema }]) => [name, schema])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    check: (value, path) => {
      if (!isObject(value)) return [{ path, message: `must be a map of fields, not ${shown(value)}` }];
      const missing = required
        .filter((name) => value[name] === undefined)
        .map((name) => ({ path: [...path, name], message: 'is missing' }));
      const wrong = Object.entries(value).flatMap(([name, entry]) => {
        const form = known.get(name);
        return form
          ? form.check(entry, [...path, name])
          : [{ path: [...path, name], message: notKnown(name, 'a field here', [...known.keys()]) }];
      });
      return [...missing, ...wrong];
    },
  };
};

/** A map that is of the kind of whichever of these fields it has; each kind has its own fields. */
export const kindOf = (kinds: Readonly<Record<string, Fields>>, noun: string): Form => {
  const names = Object.keys(kinds);
  const forms = new Map(Object.entries(kinds).map(([name, own]) => [name, fields(own)]));
  return {
    schema: { anyOf: [...forms.values()].map(({ schema }) => schema) },
    check: (value, path) => {
      if (!isObject(value)) return [{ path, message: `must be a map with one of [${names.join(', ')}], not ${shown(value)}` }];
      const [kind, other] = names.filter((name) => Object.hasOwn(value, name));
      if (kind === undefined) {
        const [first] = Object.keys(value).filter((name) => !['name', 'expect', 'keep', 'with'].includes(name));
        const unknown = first === undefined ? `must have one of [${names.join(', ')}]` : notKnown(first, noun, names);
        return [{ path: first === undefined ? path : [...path, first], message: unknown }];
      }
      if (other !== undefined) return [{ path: [...path, other], message: `cannot stand beside ${kind}: ${noun} does one thing` }];
      return (forms.get(kind) as Form).check(value, path);
    },
  };
};
