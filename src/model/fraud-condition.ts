import { type FieldProblem, problemOf } from '../core/forms/errors.js';
import { isObject, namedKeys } from '../core/text/path.js';
import { isoTime } from '../core/time/clock.js';
import { instantOf } from '../core/time/instant.js';
import { QUERY_BOUNDS } from '../query/bounds.js';
import { atPath, isScalar, numberOf, type Scalar } from '../query/condition.js';
import { compileSearchCondition } from '../query/v3-condition.js';
import { dateOf, type FraudDateValue, type Report, word } from './fraud-date.js';

/** A comparison of a field of the order with a value (documented fields). */
export interface FraudCondition {
  key: string;
  operator: string;
  type: string;
  value: unknown;
  dateValue?: FraudDateValue;
}

const OPERATORS = ['EQ', 'NEQ', 'IN', 'NIN', 'LT', 'GT', 'LTE', 'GTE'] as const;
type Operator = (typeof OPERATORS)[number];

/** Other spellings of the operators (a policy). */
const spellings: Readonly<Record<string, Operator>> = {
  EQUALS: 'EQ',
  '=': 'EQ',
  '==': 'EQ',
  NOT_EQUALS: 'NEQ',
  '!=': 'NEQ',
  NOT_IN: 'NIN',
  LESS_THAN: 'LT',
  '<': 'LT',
  GREATER_THAN: 'GT',
  '>': 'GT',
  LESS_THAN_OR_EQUAL: 'LTE',
  '<=': 'LTE',
  GREATER_THAN_OR_EQUAL: 'GTE',
  '>=': 'GTE',
};

const isTruth = (value: Scalar): boolean => typeof value === 'boolean' || value === 'true' || value === 'false';

/** The types: what a value must be, and whether it can be more or less than another. */
const types = {
  STRING: { holds: (value: Scalar) => typeof value === 'string', expected: 'a string', ordered: false },
  NUMBER: { holds: (value: Scalar) => numberOf(value) !== undefined, expected: 'a number', ordered: true },
  BOOLEAN: { holds: isTruth, expected: 'true or false', ordered: false },
  DATE: { holds: (value: Scalar) => instantOf(value) !== undefined, expected: 'an ISO 8601 date', ordered: true },
} as const;

function operatorOf(text: string): Operator | undefined {
  const name = word(text);
  return OPERATORS.find((operator) => operator === name) ?? spellings[name];
}

const typeOf = (text: string) => types[word(text) as keyof typeof types] as (typeof types)[keyof typeof types] | undefined;

/** The values of a condition: `value` itself, or the `value` or `values` of the object it is. */
const valuesOf = (value: unknown): unknown[] => (isObject(value) ? [value['values'] ?? value['value']] : [value]).flat();

/** Reports values that do not have the condition's type. */
function checkValues({ operator, type, value }: FraudCondition, report: Report): void {
  const kind = typeOf(type);
  const values = valuesOf(value);
  const right = values.length > 0 && values.every((one) => isScalar(one) && kind?.holds(one));
  const several = ['IN', 'NIN'].includes(operatorOf(operator) ?? '');
  if (!right) report('value', `must be ${kind?.expected}, or an object with a value or a list of values, each ${kind?.expected}`);
  else if (values.length > 1 && !several) report('value', 'must be one value unless operator is IN or NIN');
}

/** Reports an operator or values that the condition's type does not have. */
function checkType(condition: FraudCondition, report: Report): void {
  const { operator, type, dateValue } = condition;
  const [name, kind] = [operatorOf(operator), typeOf(type)];
  const able = kind?.ordered === false ? OPERATORS.slice(0, 4) : OPERATORS;
  if (!name || !able.includes(name)) report('operator', `must be one of [${able.join(', ')}]`);
  if (!kind) report('type', `must be one of [${Object.keys(types).join(', ')}]`);
  else if (!dateValue) checkValues(condition, report);
  else if (kind !== types.DATE) report('dateValue', 'must only be sent for type DATE');
}

function checkKey({ key }: FraudCondition, report: Report): void {
  const steps = namedKeys(key);
  if (steps.some((step) => step.trim() === '')) report('key', 'must name a field of the order, such as orderTotal or items.sku');
  else if (steps.length > QUERY_BOUNDS.depth) report('key', `must lead at most ${QUERY_BOUNDS.depth} levels deep`);
}

/** The condition as a filter of the search. */
function filterOf({ operator, type, value, dateValue }: FraudCondition, now: string, report: Report): Record<string, unknown> {
  const values = dateValue ? [dateOf(dateValue, now, report)] : valuesOf(value).map((one) => plain(one, type));
  const condition = operatorOf(operator);
  return condition === 'IN' || condition === 'NIN' ? { condition, values } : { condition, value: values[0] };
}

/** Dates that could be numbers, such as 20260105, are compared as the dates they are. */
function plain(value: unknown, type: string): unknown {
  const instant = word(type) === 'DATE' ? instantOf(value) : undefined;
  return instant === undefined ? value : isoTime(instant);
}

/** Lists what cannot be read of a condition; `place` is its field in the request. */
export function conditionProblems(condition: FraudCondition, place: string): FieldProblem[] {
  const told: FieldProblem[] = [];
  const report: Report = (name, message) => told.push(problemOf(`${place}.${name}`, message));
  checkKey(condition, report);
  checkType(condition, report);
  const filter = filterOf(condition, '2000-01-01T00:00:00.000Z', report);
  if (told.length === 0) compileSearchCondition(filter, place, told);
  return told;
}

/**
 * Whether an order meets a condition at a time. Of a list on the way to the field one entry is
 * enough, and NEQ and NIN also hold for an order without the field (policies).
 */
export function meets(order: object, condition: FraudCondition, now: string): boolean {
  const asked = compileSearchCondition(
    filterOf(condition, now, () => undefined),
    '',
    [],
  );
  return atPath(namedKeys(condition.key), asked.condition)(order) !== asked.negative;
}
