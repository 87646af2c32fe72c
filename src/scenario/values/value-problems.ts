import type { Problem } from '../../core/forms/form.js';
import type { Path } from '../../core/text/field-name.js';
import { isObject } from '../../core/text/path.js';
import { MOST_NAMES, nameMeant, shown, suggestion } from '../../core/text/wording.js';
import type { Shape } from '../../openapi/body-shape.js';
import { isMatching } from './matchers.js';
import { isRaw } from './raw.js';

/** What a value is checked for. */
interface Checking {
  /** The noun for the whole: `the body of createOrder`. */
  readonly whole: string;
  /** Whether it is compared with an answer, so that it may hold matchers. */
  readonly isExpected: boolean;
}

const NOUNS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map of fields',
  string: 'a string',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const isOfType = (types: readonly string[], value: unknown): boolean => {
  const type = typeOf(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
};

/** Tests for a value that is known only when the step is played, or is marked as it is. */
const isOpen = (value: unknown): boolean =>
  value === undefined || value === null || isRaw(value) || (typeof value === 'string' && (/^\$[a-z]/.test(value) || value.includes('${')));

/** Says that a name is not among the known ones, with the one that was probably meant. */
export const unknownName = (name: string, whole: string, known: readonly string[]): string =>
  `is not a field of ${whole}${suggestion(nameMeant(name, known), known, MOST_NAMES)}`;

/**
 * Lists the fields of a value that its shape does not have, and the values whose type it does not
 * allow. Missing fields are no problem: a draft may have them, or the step tries just that.
 */
export function valueProblems(value: unknown, shape: Shape | undefined, path: Path, checking: Checking): Problem[] {
  if (!shape || isOpen(value)) return [];
  if (checking.isExpected && isMatching(value)) return containedProblems(value, shape, path, checking);
  if (shape.types && !isOfType(shape.types, value)) {
    const nouns = shape.types.map((type) => NOUNS[type] ?? type).join(' or ');
    return [{ path, message: `must be ${nouns}, not ${shown(value)}` }];
  }
  if (Array.isArray(value)) return value.flatMap((entry, i) => valueProblems(entry, shape.entry(), [...path, i], checking));
  if (isObject(value)) return Object.entries(value).flatMap((field) => fieldProblems(field, shape, path, checking));
  return typeof value === 'string' ? wordProblems(value, shape, path) : [];
}

/** The entries that a list must contain are checked like those of a list. */
function containedProblems(value: Record<string, unknown>, shape: Shape, path: Path, checking: Checking): Problem[] {
  const { $contains: contained } = value;
  if (!Array.isArray(contained)) return [];
  return contained.flatMap((entry, i) => valueProblems(entry, shape.entry(), [...path, '$contains', i], checking));
}

function fieldProblems([name, value]: [string, unknown], shape: Shape, path: Path, checking: Checking): Problem[] {
  const own = [...path, name];
  if (shape.knows(name)) return valueProblems(value, shape.field(name), own, checking);
  const isMarked = isRaw(value) || value === '$absent';
  return isMarked ? [] : [{ path: own, message: unknownName(name, checking.whole, shape.names) }];
}

/** Values that resemble a documented one are told. Others may be the merchant's own. */
function wordProblems(value: string, { values }: Shape, path: Path): Problem[] {
  const words = values?.filter((word) => typeof word === 'string') ?? [];
  if (words.length === 0 || words.includes(value)) return [];
  const meant = nameMeant(value, words);
  return meant === undefined ? [] : [{ path, message: `is not a known value: ${shown(value)}; did you mean ${meant}?` }];
}
