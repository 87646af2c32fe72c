import { isObject, own } from '../../core/text/path.js';
import { patternProblem } from '../values/pattern.js';
import type { Fact, Refuse, Test } from './facts.js';
import { pointerSteps } from './read-expressions.js';
import { jsonPathFacts, NoExpectation } from './read-jsonpath.js';
import { marked } from './runtime-text.js';

/** The parts of a condition between `&&`, outside of quotes. */
function conjuncts(condition: string): string[] {
  const parts = [''];
  let quote: string | undefined;
  for (const [i, letter] of [...condition].entries()) {
    if (quote === undefined && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = undefined;
    if (quote === undefined && letter === '&' && condition[i - 1] === '&') parts.push('');
    else if (quote !== undefined || letter !== '&') parts[parts.length - 1] += letter;
  }
  return parts.map((part) =>
    part
      .trim()
      .replace(/^\((.*)\)$/, '$1')
      .trim(),
  );
}

/** The path of what an expression names: `$response.body#/a/0` is `body`, `a`, `0`. */
function subjectPath(expression: string): Fact['path'] | undefined {
  if (expression === '$statusCode') return ['status'];
  const [, header] = /^\$response\.header\.(.+)$/.exec(expression) ?? [];
  if (header !== undefined) return ['headers', header.toLowerCase()];
  const [, pointer] = /^\$response\.body(?:#(.*))?$/.exec(expression) ?? [];
  if (!/^\$response\.body(?:#|$)/.test(expression)) return undefined;
  return ['body', ...pointerSteps(pointer ?? '').map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
}

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** A literal of a simple condition, or a marked expression; undefined for anything else. */
function literalOf(text: string): { value: unknown } | undefined {
  const [, , quoted] = /^(['"])(.*)\1$/.exec(text) ?? [];
  if (quoted !== undefined) return { value: quoted };
  if (Object.hasOwn(WORDS, text)) return { value: WORDS[text] };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  return /^\{?\$[^\s{}]+\}?$/.test(text) ? { value: marked(text.replaceAll(/[{}]/g, '')) } : undefined;
}

/** A bound that belongs to the range; a number on its other side is whole. */
function boundOf(op: string, value: unknown): Test | undefined {
  if (typeof value !== 'number') return undefined;
  if (op === '>=' || op === '<=') return { kind: op === '>=' ? 'least' : 'most', value };
  if (!Number.isInteger(value)) return undefined;
  return op === '>' ? { kind: 'least', value: value + 1 } : { kind: 'most', value: value - 1 };
}

function simpleFact(part: string): Fact {
  const [, left = '', op = '', right = ''] = /^\{?(\$[^\s=<>!{}]+)\}?\s*(==|!=|<=|>=|<|>)\s*(.+)$/.exec(part) ?? [];
  const [path, literal] = [subjectPath(left), literalOf(right)];
  if (!path || !literal) throw new NoExpectation('tests something that no expectation does');
  const { value } = literal;
  if (op === '==' && value === null) return { path, test: { kind: 'absent' } };
  if (op === '==') return { path, test: { kind: 'equals', value } };
  if (op === '!=' && value === null) return { path, test: { kind: 'any' } };
  const test = boundOf(op, value);
  if (!test) throw new NoExpectation('tests something that no expectation does');
  return { path, test };
}

function regexFact(context: string, pattern: string): Fact {
  const path = subjectPath(context);
  const bare = /^\/(.*)\/$/.exec(pattern)?.[1] ?? pattern;
  const problem = patternProblem(bare);
  if (!path || problem !== undefined)
    throw new NoExpectation(path ? `has a pattern that must be ${problem}` : 'is about something that no expectation is');
  return { path, test: { kind: 'matcher', name: '$match', argument: bare } };
}

/** Expressions in a JSONPath become marked texts. */
const withMarks = (condition: string): string =>
  condition.replaceAll(/\{(\$[^{}]+)\}/g, (_, expression: string) => JSON.stringify(marked(expression)));

/**
 * Reads a success criterion. Throws `NoExpectation` if a scenario expects nothing alike; the
 * expressions that it compares with are marked.
 */
export function factsOf(criterion: unknown, refuse: Refuse): Fact[] {
  const [condition, context, given] = ['condition', 'context', 'type'].map((name) => own(criterion, name));
  const type = isObject(given) ? given['type'] : given;
  if (typeof condition !== 'string') throw new NoExpectation('has no condition');
  if (type === undefined || type === 'simple') return conjuncts(condition).map(simpleFact);
  if (typeof context !== 'string') throw new NoExpectation('has no context');
  if (type === 'regex') return [regexFact(context, condition)];
  const path = subjectPath(context);
  if (type !== 'jsonpath' || path?.[0] !== 'body') throw new NoExpectation('is not about the body in JSONPath, or of another type');
  return jsonPathFacts(withMarks(condition), refuse).map((fact) => ({ ...fact, path: [...path, ...fact.path] }));
}
