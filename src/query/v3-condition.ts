import type { FieldProblem } from '../core/forms/errors.js';
import { QUERY_BOUNDS } from './bounds.js';
import { bounded, type Condition, isPattern, isScalar, oneOf, type Scalar } from './condition.js';
import { exactValues } from './exact-values.js';

/**
 * A v3 filter's condition on one value. A negative condition must not match any value, so it also
 * holds if there is no value.
 */
export interface SearchCondition {
  negative: boolean;
  condition: Condition;
  /** The result of `exactValues` for the values. */
  exact?: readonly (string | number)[] | undefined;
}

type Compiled = Omit<SearchCondition, 'negative'>;

const NAMES = ['EQ', 'NEQ', 'IN', 'NIN', 'LT', 'GT', 'LTE', 'GTE'] as const;
const BOUNDS = { GT: 'gt', GTE: 'gte', LT: 'lt', LTE: 'lte' } as const;

type Report = (name: string, problem: FieldProblem['problem'], message: string) => void;

/**
 * Compiles `condition` with its `value` or `values` (documented; EQ by default; `*` is a wildcard
 * in EQ and IN; IN and NIN can also take their list from `value`). Policy: null matches absent or
 * null. Problems are added to `problems` under the name `place`.
 */
export function compileSearchCondition(filter: Record<string, unknown>, place: string, problems: FieldProblem[]): SearchCondition {
  const report: Report = (name, problem, message) => problems.push({ field: `${place}.${name}`, problem, message });
  const name = (filter.condition ?? 'EQ') as (typeof NAMES)[number];
  switch (name) {
    case 'EQ':
    case 'NEQ':
      return { negative: name === 'NEQ', ...compileEquals(filter.value, name === 'EQ', report) };
    case 'IN':
    case 'NIN':
      return { negative: name === 'NIN', ...compileList(filter, name === 'IN', report) };
    case 'LT':
    case 'GT':
    case 'LTE':
    case 'GTE':
      return { negative: false, ...compileBound(name, filter.value, report) };
    default:
      report('condition', 'invalid', `must be one of ${NAMES.join(', ')}`);
      return { negative: false, ...never };
  }
}

/** The number of wildcard patterns in a filter. Each costs a pass over the text. */
export function countPatterns({ value, values }: Record<string, unknown>): number {
  return [value, values].flat().filter(isPattern).length;
}

const never: Compiled = { condition: () => false };

function compileEquals(value: unknown, wildcards: boolean, report: Report): Compiled {
  if (value === undefined) report('value', 'missing', 'must not be missing');
  else if (!isScalar(value)) report('value', 'invalid', 'must be a single value');
  else return compileScalars([value], 'value', wildcards, report);
  return never;
}

function compileList(filter: Record<string, unknown>, wildcards: boolean, report: Report): Compiled {
  const list = filter.values ?? filter.value;
  const name = list === filter.values ? 'values' : 'value';
  if (list === undefined || list === null) report('values', 'missing', 'must not be missing');
  else if (!Array.isArray(list)) report(name, 'invalid', 'must be a list');
  else if (list.length > QUERY_BOUNDS.valuesInList) report(name, 'invalid', `must have at most ${QUERY_BOUNDS.valuesInList} values`);
  else if (!list.every(isScalar)) report(name, 'invalid', 'must be a list of single values');
  else return compileScalars(list, name, wildcards, report);
  return never;
}

function compileScalars(scalars: readonly Scalar[], name: string, wildcards: boolean, report: Report): Compiled {
  const tooLong = scalars.some((scalar) => isPattern(scalar) && scalar.length > QUERY_BOUNDS.patternLength);
  if (!wildcards || !tooLong) return { condition: oneOf(scalars, { wildcards }), exact: exactValues(scalars) };
  report(name, 'invalid', `must not have a wildcard in a string of more than ${QUERY_BOUNDS.patternLength} characters`);
  return never;
}

function compileBound(name: keyof typeof BOUNDS, value: unknown, report: Report): Compiled {
  const condition = bounded(BOUNDS[name], value);
  if (condition) return { condition };
  if (value === undefined) report('value', 'missing', 'must not be missing');
  else report('value', 'invalid', 'must be a number or an ISO 8601 date');
  return never;
}
