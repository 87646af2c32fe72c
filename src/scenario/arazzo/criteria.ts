import type { Path } from '../../core/text/field-name.js';
import { isObject } from '../../core/text/path.js';
import type { Expectation } from '../scenario.js';
import { isMatching } from '../values/matchers.js';
import type { Criterion } from './arazzo.js';
import { conditionsOf, Inexpressible, member } from './conditions.js';
import { aloneIn, isMarked, readsAsExpression } from './runtime-text.js';

/** Reports a part of an expectation that has no criterion. */
export type Lose = (path: Path, message: string) => void;

const GOOD = '$statusCode >= 200 && $statusCode < 300';
const OTHERWISE = 'is compared in a way that Arazzo has no criterion for';

const onBody = (condition: string): Criterion => ({ context: '$response.body', condition: `$[?${condition}]`, type: 'jsonpath' });

/** Makes the criteria of a value, or reports why there are none. */
function unlessInexpressible(make: () => Criterion[], path: Path, lose: Lose): Criterion[] {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Inexpressible)) throw error;
    lose(path, error.message);
    return [];
  }
}

function statusCriteria(expected: unknown, lose: Lose): Criterion[] {
  if (isMatching(expected)) {
    const { $between, $match, $raw } = expected;
    if (Array.isArray($between)) return [{ condition: `$statusCode >= ${$between[0]} && $statusCode <= ${$between[1]}` }];
    if (typeof $match === 'string' && !isMarked($match)) return [{ context: '$statusCode', condition: $match, type: 'regex' }];
    if ($raw !== undefined) return statusCriteria($raw, lose);
  }
  const expression = aloneIn(expected);
  if (typeof expected === 'number' || expression !== undefined) return [{ condition: `$statusCode == ${expression ?? expected}` }];
  const cut = expected === 'none' || expected === '$any';
  lose(['status'], cut ? 'can be a connection that was cut, which is a failure to every runner of Arazzo' : OTHERWISE);
  return [];
}

function textLiteral(text: string): string | undefined {
  if (isMarked(text)) return aloneIn(text);
  const quote = ["'", '"'].find((one) => !text.includes(one));
  return quote === undefined || readsAsExpression(text) ? undefined : `${quote}${text}${quote}`;
}

function headerCriteria([name, expected]: [string, unknown], lose: Lose): Criterion[] {
  const context = `$response.header.${name.toLowerCase()}`;
  if (expected === '$any') return [{ condition: `${context} != null` }];
  if (expected === '$absent') return [{ condition: `${context} == null` }];
  if (isMatching(expected) && typeof expected['$match'] === 'string' && !isMarked(expected['$match']))
    return [{ context, condition: expected['$match'], type: 'regex' }];
  const text = typeof expected === 'string' ? textLiteral(expected) : undefined;
  if (text !== undefined) return [{ condition: `${context} == ${text}` }];
  lose(['headers', name], OTHERWISE);
  return [];
}

/** One criterion for each value of a body, so that a failure names the value. */
function bodyCriteria(expected: unknown, path: Path, at: string, lose: Lose): Criterion[] {
  if (isObject(expected) && !isMatching(expected) && Object.keys(expected).length > 0)
    return Object.entries(expected).flatMap(([name, entry]) => bodyCriteria(entry, [...path, name], at + member(name), lose));
  if (Array.isArray(expected)) {
    const entries = expected.flatMap((entry, i) => bodyCriteria(entry, [...path, i], `${at}[${i}]`, lose));
    return [onBody(`length(${at}) == ${expected.length}`), ...entries];
  }
  return unlessInexpressible(() => conditionsOf(expected, at).map(onBody), path, lose);
}

/** Writes what a step expects of its answer as success criteria. */
export function criteriaOf({ status, body, headers = {} }: Expectation, lose: Lose): Criterion[] {
  return [
    ...(status === undefined ? [{ condition: GOOD }] : statusCriteria(status, lose)),
    ...Object.entries(headers).flatMap((header) => headerCriteria(header, lose)),
    ...(body === undefined ? [] : bodyCriteria(body, ['body'], '@', lose)),
  ];
}

/** Writes which events a step expects, as criteria of a list of events. */
export function eventCriteria(expected: unknown, lose: Lose): Criterion[] {
  const events = (types: unknown) => (Array.isArray(types) ? types.map((type) => ({ type })) : types);
  const all = isMatching(expected)
    ? Object.fromEntries(Object.entries(expected).map(([name, argument]) => [name, events(argument)]))
    : events(expected);
  return [{ condition: GOOD }, ...bodyCriteria({ events: all }, ['events'], '@', lose)];
}
