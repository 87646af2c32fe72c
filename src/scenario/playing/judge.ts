import { fieldName, type Path } from '../../core/text/field-name.js';
import { isObject } from '../../core/text/path.js';
import { shown } from '../../core/text/wording.js';
import type { Expectation, StoryStep } from '../scenario.js';
import { type Comparing, compare, type Mismatch } from '../values/compare.js';
import { at, fill } from '../values/fill.js';
import { isMatching, matchers } from '../values/matchers.js';
import type { Scope } from '../values/scope.js';
import type { Answer } from './client.js';
import { type Finding, isGood } from './outcome.js';

/** Makes a finding at a place of a step. */
export function finding({ source, path }: StoryStep, within: Path, about: Omit<Finding, 'file' | 'line' | 'column'>): Finding {
  return { file: source.file, ...source.locate([...path, ...within]), ...about };
}

/** The name of the field at a path, without the names of matchers. Numbers are positions. */
const fieldOf = (path: Path): string => fieldName(path.filter((step) => typeof step === 'number' || !Object.hasOwn(matchers, step)));

const told = (step: StoryStep, mismatches: readonly Mismatch[], under: Path): Finding[] =>
  mismatches.map(({ path, expected, got, wanted, received }) => {
    const whole = [...under, ...path];
    const parts = { expected: wanted, ...(received !== undefined && { received }) };
    return finding(step, ['expect', ...whole], { field: fieldOf(whole), expected, got, parts });
  });

function statusFindings(step: StoryStep, expected: unknown, answer: Answer, comparing: Comparing): Finding[] {
  if (expected !== undefined) return told(step, compare(expected, answer.status, comparing), ['status']);
  return isGood(answer) ? [] : [finding(step, [], { field: 'status', expected: 'from 200 to 299', got: String(answer.status) })];
}

/** Compares an answer with a step's expectations. */
export function judge(step: StoryStep, answer: Answer, comparing: Comparing): Finding[] {
  const { status, body, headers = {} } = step.step.expect ?? {};
  const named = Object.fromEntries(
    Object.entries(headers).map(([name, wanted]) => [name, compare(wanted, answer.headers[name.toLowerCase()], comparing)]),
  );
  return [
    ...statusFindings(step, status, answer, comparing),
    ...(body === undefined ? [] : told(step, compare(body, answer.body, comparing), ['body'])),
    ...Object.entries(named).flatMap(([name, mismatches]) => told(step, mismatches, ['headers', name])),
  ];
}

/** Compares the events of a step with its expectations. A list is reported as a whole. */
export function judgeEvents(step: StoryStep, expected: Expectation['events'], events: readonly string[], comparing: Comparing): Finding[] {
  const mismatches = compare(expected, events, comparing);
  if (mismatches.length === 0) return [];
  const inOne = (types: readonly unknown[]): string => `[${types.map((type) => shown(type)).join(', ')}]`;
  const wanted = fill(isMatching(expected) ? expected['$contains'] : expected, comparing.lookup);
  const text = Array.isArray(wanted) ? inOne(wanted) : (mismatches[0]?.expected ?? '');
  const among = isMatching(expected) && Array.isArray(wanted) ? `${text} among them` : text;
  return [
    finding(step, ['expect', 'events'], {
      field: 'events',
      expected: among,
      got: inOne(events),
      parts: { expected: isMatching(expected) ? fill(expected, comparing.lookup) : wanted, received: events },
    }),
  ];
}

/** Keeps the values of an answer that a step names. A missing value is a finding. */
export function keepParts(step: StoryStep, answer: Answer, scope: Scope): Finding[] {
  return Object.entries(step.step.keep ?? {}).flatMap(([name, part]) => {
    const [root = '', ...steps] = part.split('.');
    const parts: Record<string, unknown> = { status: answer.status, body: answer.body, headers: answer.headers };
    const value = at(isObject(parts) ? parts[root] : undefined, steps);
    if (value === undefined) return [finding(step, ['keep', name], { field: `keep ${name}`, expected: part, got: 'nothing there' })];
    scope.keep(name, value);
    return [];
  });
}
