import parse, { type JsonPathQuery } from 'jsonpath-rfc9535/parser';
import { own } from '../../core/text/path.js';
import { patternProblem } from '../values/pattern.js';
import { patternOf } from './conditions.js';
import { expectationOf, type Fact, type Refuse, type Test } from './facts.js';

type Segment = JsonPathQuery['segments'][number];
type Selector = Extract<Segment['node'], { type: 'BracketedSelection' }>['selectors'][number];
type Filter = Extract<Selector, { type: 'FilterSelector' }>['value'];
type Comparison = Extract<Filter, { type: 'ComparisonExpr' }>;
type Compared = Comparison['left'];
type Call = Extract<Compared, { type: 'FunctionExpr' }>;
type Path = Fact['path'];

/** A condition that a scenario has no expectation for; the message follows its name. */
export class NoExpectation extends Error {}

const unknown = (): never => {
  throw new NoExpectation('tests something that no expectation does');
};

const fact = (path: Path, test: Test): Fact[] => [{ path, test }];

/** What a segment leads to: a field, an entry, or the entries that a filter lets through. */
function stepOf({ type, node }: Segment): string | number | Filter {
  if (type !== 'ChildSegment') return unknown();
  if (node.type === 'MemberNameShorthand') return node.value;
  const [only, ...more] = node.type === 'BracketedSelection' ? node.selectors : [];
  if (!only || more.length > 0) return unknown();
  if (only.type === 'FilterSelector' || only.type === 'NameSelector') return only.value;
  return only.type === 'IndexSelector' && only.value >= 0 ? only.value : unknown();
}

const singular = (segments: readonly Segment[]): (string | number)[] =>
  segments.map((segment) => {
    const step = stepOf(segment);
    return typeof step === 'object' ? unknown() : step;
  });

/** A step of a path in a comparison. The parser wraps a position once more than its types say. */
function comparedStep(node: object): string | number {
  const value = own(own(node, 'selector') ?? node, 'value');
  return typeof value === 'string' || (typeof value === 'number' && value >= 0) ? value : unknown();
}

/** The path of a value in a comparison; `value(…)` stands around some. */
function pathOf(compared: Compared): Path {
  if (compared.type === 'RelSingularQuery') return compared.segments.map(({ node }) => comparedStep(node));
  return compared.type === 'FunctionExpr' && compared.name === 'value' ? argumentPath(compared) : unknown();
}

function argumentPath({ arguments: [first] }: Call): Path {
  return first?.type === 'FilterQuery' && first.value.type === 'RelQuery' ? singular(first.value.segments) : unknown();
}

const FLIPPED = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '==': '==', '!=': '!=' } as const;

function comparison({ left, right, op }: Comparison): Fact[] {
  if (left.type === 'Literal')
    return right.type === 'Literal' ? unknown() : comparison({ type: 'ComparisonExpr', left: right, right: left, op: FLIPPED[op] });
  if (right.type !== 'Literal') return unknown();
  const { value } = right;
  if (left.type === 'FunctionExpr' && left.name === 'length') {
    if (op === '>=' && value === 0) return fact(argumentPath(left), { kind: 'matcher', name: '$contains', argument: [] });
    return op === '==' && typeof value === 'number' ? fact(argumentPath(left), { kind: 'length', value }) : unknown();
  }
  const path = pathOf(left);
  if (op === '==') return fact(path, { kind: 'equals', value });
  if (op === '!=' && value === null) return fact(path, { kind: 'any' });
  const isBound = (typeof value === 'number' || typeof value === 'string') && (op === '>=' || op === '<=');
  return isBound ? fact(path, { kind: op === '>=' ? 'least' : 'most', value }) : unknown();
}

/** A search for a text that has no other characters than its own is one for a part of it. */
function searched(pattern: string): Test {
  const bare = pattern.replaceAll(/\\([.*+?^$()|[\]\\{}])/g, '$1');
  if (patternOf(bare) === pattern && bare !== pattern) return { kind: 'matcher', name: '$contains', argument: bare };
  const problem = patternProblem(pattern);
  if (problem !== undefined) throw new NoExpectation(`has a pattern that must be ${problem}`);
  return { kind: 'matcher', name: '$match', argument: pattern };
}

function tested(filter: Extract<Filter, { type: 'TestExpr' }>, refuse: Refuse): Fact[] {
  const { expression } = filter;
  if (expression.type === 'FunctionExpr') {
    const [, pattern] = expression.arguments;
    if (pattern?.type !== 'Literal' || typeof pattern.value !== 'string' || !['search', 'match'].includes(expression.name))
      return unknown();
    const text = expression.name === 'match' ? `^(?:${pattern.value})$` : pattern.value;
    return fact(argumentPath(expression), searched(text));
  }
  return expression.value.type === 'RelQuery' ? selected(expression.value.segments, refuse) : unknown();
}

/** What it means that a query finds anything. */
function selected(segments: readonly Segment[], refuse: Refuse): Fact[] {
  const last = segments.at(-1);
  const step = last && stepOf(last);
  if (typeof step !== 'object') return fact(singular(segments), { kind: 'any' });
  const entry = expectationOf(filtered(step, refuse), refuse);
  return fact(singular(segments.slice(0, -1)), { kind: 'matcher', name: '$contains', argument: [entry ?? '$any'] });
}

const samePath = ([one]: readonly Fact[], [other]: readonly Fact[]): boolean => one?.path.join('.') === other?.path.join('.');

/** `!@.a || @.a == null` says that there is nothing. */
function either({ left, right }: Extract<Filter, { type: 'LogicalOrExpr' }>, refuse: Refuse): Fact[] {
  const [one, other] = [filtered(left, refuse), filtered(right, refuse)];
  const isAbsent = one[0]?.test.kind === 'absent' && other[0]?.test.kind === 'equals' && other[0].test.value === null;
  return isAbsent && samePath(one, other) ? one : unknown();
}

function filtered(filter: Filter, refuse: Refuse): Fact[] {
  switch (filter.type) {
    case 'LogicalAndExpr':
      return [...filtered(filter.left, refuse), ...filtered(filter.right, refuse)];
    case 'LogicalOrExpr':
      return either(filter, refuse);
    case 'LogicalNotExpr': {
      const [only, ...more] = filtered(filter.expression, refuse);
      return only?.test.kind === 'any' && more.length === 0 ? fact(only.path, { kind: 'absent' }) : unknown();
    }
    case 'ComparisonExpr':
      return comparison(filter);
    default:
      return tested(filter, refuse);
  }
}

/** Parses a query; throws `NoExpectation` if it is none. */
function queryOf(condition: string): JsonPathQuery {
  try {
    return parse(condition);
  } catch {
    throw new NoExpectation('is not a query of JSONPath (RFC 9535)');
  }
}

/**
 * Reads a JSONPath condition. As in Arazzo's own examples, a filter at the root is one on the whole
 * value. Throws `NoExpectation`.
 */
export function jsonPathFacts(condition: string, refuse: Refuse): Fact[] {
  const { segments } = queryOf(condition);
  const [first] = segments;
  const filter = first && segments.length === 1 ? stepOf(first) : undefined;
  return typeof filter === 'object' ? filtered(filter, refuse) : selected(segments, refuse);
}
