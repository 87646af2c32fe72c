import { fieldName, type Path } from '../core/field-name.js';
import { instantOf } from '../core/instant.js';

export { fieldName, type Path };

/** One thing wrong with a recipe; `message` reads on after the field's name ("must be a text"). */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Says what is wrong with a value and with all that is in it. */
export type Shape = (value: unknown, path: Path) => Problem[];

/** A shape of its own: `message` says what is wrong with a value, or undefined for nothing. */
export const being =
  (message: (value: unknown) => string | undefined): Shape =>
  (value, path) => {
    const wrong = message(value);
    return wrong === undefined ? [] : [{ path, message: wrong }];
  };

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = being((value) => {
  if (typeof value === 'number' || typeof value === 'boolean') return `must be a text: write "${value}" in quotes`;
  return typeof value === 'string' && value !== '' ? undefined : 'must be a text that is not empty';
});
export const truth = being((value) => (typeof value === 'boolean' ? undefined : 'must be true or false'));
export const anyNumber = being((value) => (typeof value === 'number' && Number.isFinite(value) ? undefined : 'must be a number'));
export const date = being((value) =>
  instantOf(value) === undefined ? 'must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z' : undefined,
);
export const anyMap = being((value) => (isMap(value) ? undefined : 'must be a map of names to values'));

export const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Shape =>
  being((value) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return undefined;
    return `must be a whole number ${max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`}`;
  });

export const between = (min: number, max: number): Shape =>
  being((value) => (typeof value === 'number' && value >= min && value <= max ? undefined : `must be a number from ${min} to ${max}`));

export const oneOf = (...values: readonly string[]): Shape =>
  being((value) => (values.includes(value as string) ? undefined : `must be one of [${values.join(', ')}]`));

/** A list of one shape. */
export const list =
  (of: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((entry, i) => of(entry, [...path, i])) : [{ path, message: 'must be a list' }];

/** A list with at least one entry. */
export const someOf =
  (of: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) && value.length === 0 ? [{ path, message: 'must have at least one entry' }] : list(of)(value, path);

/** A map whose names are `known` (`ofNames` says what a name that is not should be) and whose values have one shape. */
export const mapOf =
  (known: readonly string[], ofNames: string, of: Shape): Shape =>
  (value, path) => {
    if (!isMap(value)) return anyMap(value, path);
    return Object.entries(value).flatMap(([name, entry]) =>
      known.includes(name)
        ? of(entry, [...path, name])
        : [{ path: [...path, name], message: `is not ${ofNames}; those are [${known.join(', ')}]` }],
    );
  };

/** A map of these fields and no others; a name that ends in `?` may be left out. */
export const fields = (shapes: Readonly<Record<string, Shape>>): Shape => {
  const known = new Map(Object.entries(shapes).map(([name, shape]) => [name.replace('?', ''), shape]));
  const needed = Object.keys(shapes).filter((name) => !name.endsWith('?'));
  return (value, path) => {
    if (!isMap(value)) return [{ path, message: 'must be a map of fields' }];
    const missing = needed.filter((name) => value[name] === undefined).map((name) => ({ path: [...path, name], message: 'is missing' }));
    const wrong = Object.entries(value).flatMap(([name, entry]) => {
      const shape = known.get(name);
      if (!shape) return [{ path: [...path, name], message: `is not known here; known are [${[...known.keys()].join(', ')}]` }];
      return entry === undefined ? [] : shape(entry, [...path, name]);
    });
    return [...missing, ...wrong];
  };
};
