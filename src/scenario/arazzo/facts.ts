import { isObject } from '../../core/text/path.js';

/** What a criterion tests of one value. */
export type Test =
  | { readonly kind: 'equals'; readonly value: unknown }
  | { readonly kind: 'any' | 'absent' }
  | { readonly kind: 'length'; readonly value: number }
  | { readonly kind: 'least' | 'most'; readonly value: number | string }
  | { readonly kind: 'matcher'; readonly name: '$match' | '$contains'; readonly argument: unknown };

/** A test of the value at a path, which begins with `status`, `headers` or `body`. */
export interface Fact {
  readonly path: readonly (string | number)[];
  readonly test: Test;
}

/** Reports a test that a scenario cannot make; the message follows the name of the criterion. */
export type Refuse = (message: string) => void;

/** A text as an expectation: one that looks like a matcher is written with two `$`. */
const literal = (value: unknown): unknown => (typeof value === 'string' && /^\$[A-Za-z]/.test(value) ? `$${value}` : value);

/** A bound of a time is written without its zone where it sorts before other forms of the time. */
const boundOf = (value: number | string): number | string =>
  typeof value === 'string' && /T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/.test(value) ? `${value}Z` : value;

function rangeOf(tests: readonly Test[], refuse: Refuse): Record<string, unknown> {
  const [least, most] = (['least', 'most'] as const).map((kind) => tests.find((test) => test.kind === kind));
  if (!least && !most) return {};
  if (least && most && 'value' in least && 'value' in most)
    return { $between: [boundOf(least.value as string), boundOf(most.value as string)] };
  refuse('has a bound on one side only, which no matcher has');
  return {};
}

/** The expectation of a value whose parts are not tested; undefined if nothing is left of it. */
function ofWhole(tests: readonly Test[], refuse: Refuse): unknown {
  const equal = tests.find((test) => test.kind === 'equals');
  if (equal && 'value' in equal) return literal(equal.value);
  if (tests.some(({ kind }) => kind === 'absent')) return '$absent';
  const length = tests.find((test) => test.kind === 'length');
  const made: Record<string, unknown> = { ...rangeOf(tests, refuse) };
  for (const test of tests) {
    if (test.kind !== 'matcher') continue;
    const before = made[test.name];
    if (Array.isArray(before) && Array.isArray(test.argument)) made[test.name] = [...before, ...test.argument];
    else if (before === undefined) made[test.name] = test.argument;
    else refuse(`is a second ${test.name} of the same value`);
  }
  if (length && 'value' in length && length.value === 0 && Object.keys(made).length === 0) return [];
  if (length && 'value' in length) made['$length'] = length.value;
  if (Object.keys(made).length > 0) return made;
  return tests.some(({ kind }) => kind === 'any') ? '$any' : undefined;
}

/** Entries are compared by position only where the length of the list is known, too. */
function ofEntries(entries: ReadonlyMap<string | number, Fact[]>, tests: readonly Test[], refuse: Refuse): unknown {
  const length = tests.find((test) => test.kind === 'length');
  const parts = new Map(Array.from(entries, ([at, facts]) => [Number(at), expectationOf(facts, refuse)]));
  if (length && 'value' in length) {
    if (tests.some(({ kind }) => kind === 'matcher')) refuse('has entries beside entries by position');
    return Array.from({ length: length.value }, (_, i) => parts.get(i) ?? '$any');
  }
  refuse('tests an entry by its position, but not the length of its list: it is looked for at any position');
  return { $contains: [...parts.values()] };
}

/** Puts facts together to what is expected, as a scenario says it; undefined if there are none. */
export function expectationOf(facts: readonly Fact[], refuse: Refuse): unknown {
  const tests = facts.filter(({ path }) => path.length === 0).map(({ test }) => test);
  const parts = new Map<string | number, Fact[]>();
  for (const { path, test } of facts) {
    const [first, ...rest] = path;
    if (first === undefined) continue;
    parts.set(first, [...(parts.get(first) ?? []), { path: rest, test }]);
  }
  if (parts.size === 0) return ofWhole(tests, refuse);
  if (Array.from(parts.keys()).every((key) => typeof key === 'number')) return ofEntries(parts, tests, refuse);
  if (tests.some(({ kind }) => kind !== 'any')) refuse('tests a map as a whole beside its fields');
  const fields = Array.from(parts, ([name, own]): [string, unknown] => [String(name), expectationOf(own, refuse)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Takes the types of expected events out of what is expected of the list of them. */
export function typesOf(events: unknown): unknown {
  if (Array.isArray(events)) return events.map((event) => (isObject(event) ? event['type'] : event));
  return isObject(events) ? Object.fromEntries(Object.entries(events).map(([name, part]) => [name, typesOf(part)])) : events;
}
