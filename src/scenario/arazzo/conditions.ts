import { isObject } from '../../core/text/path.js';
import { isoTime } from '../../core/time/clock.js';
import { instantOf } from '../../core/time/instant.js';
import { isMatching } from '../values/matchers.js';
import { aloneIn, isMarked, readsAsExpression } from './runtime-text.js';

/** An expectation that JSONPath has no words for; the message follows its name. */
export class Inexpressible extends Error {}

/** Writes a step to a field of a JSONPath. */
export const member = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/** Writes a value that is compared with. */
function literal(value: unknown): string {
  const expression = aloneIn(value);
  if (expression !== undefined) return `{${expression}}`;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isMarked(value)) throw new Inexpressible('puts a kept value into a text, which a condition of Arazzo cannot');
  if (readsAsExpression(value)) throw new Inexpressible('has a text that Arazzo reads as an expression');
  return JSON.stringify(value);
}

/** A regular expression that matches a text and nothing else. */
export const patternOf = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&');

/**
 * The bounds of a time as texts that sort around it, whether it is written with milliseconds or
 * not.
 */
function timeBounds(low: string, high: string): [string, string] {
  const [least, most] = [low, high].map((text) => isoTime(instantOf(text) ?? Number.NaN));
  return [String(least).replace(/(?:\.000)?Z$/, ''), String(most)];
}

function between([low, high]: readonly unknown[], at: string): string {
  if (typeof low === 'number') return `${compared(at)} >= ${low} && ${compared(at)} <= ${String(high)}`;
  if (isMarked(String(low)) || isMarked(String(high))) throw new Inexpressible('has bounds that are kept values');
  const [least, most] = timeBounds(String(low), String(high));
  return `${compared(at)} >= ${JSON.stringify(least)} && ${compared(at)} <= ${JSON.stringify(most)}`;
}

/**
 * A value in a comparison. With `value()` around it because Respect finds nothing at a path with a
 * position otherwise.
 */
const compared = (at: string): string => (at.includes('[') ? `value(${at})` : at);

/** Conditions that all hold, as one. */
const allOf = (conditions: readonly string[]): string =>
  conditions.map((one) => (conditions.length > 1 && one.includes(' || ') ? `(${one})` : one)).join(' && ');

const isThere = (at: string): string => (at === '@' ? '@ != null' : `${at} && ${compared(at)} != null`);

const matchers: Readonly<Record<string, (argument: unknown, at: string) => string[]>> = {
  $match: (argument, at) => [`search(${at}, ${literal(argument)})`],
  $between: (argument, at) => [between(argument as unknown[], at)],
  $length: (argument, at) => [`length(${at}) == ${literal(argument)}`],
  $contains: (argument, at) => {
    if (!Array.isArray(argument)) return [`search(${at}, ${literal(patternOf(String(argument)))})`];
    const entries = argument.map((entry) => `${at}[?${allOf(conditionsOf(entry, '@'))}]`);
    return entries.length > 0 ? entries : [`length(${at}) >= 0`];
  },
  $raw: (argument, at) => conditionsOf(argument, at),
};

/**
 * Writes what is expected of a value as conditions of JSONPath filters on `at`, such as
 * `@.items[0].sku == "A"`. Throws `Inexpressible`.
 */
export function conditionsOf(expected: unknown, at: string): string[] {
  if (expected === '$any') return [isThere(at)];
  if (expected === '$absent') return [at === '@' ? '@ == null' : `!${at} || ${compared(at)} == null`];
  if (isMatching(expected)) return Object.entries(expected).flatMap(([name, argument]) => matchers[name]?.(argument, at) ?? []);
  if (Array.isArray(expected))
    return [`length(${at}) == ${expected.length}`, ...expected.flatMap((entry, i) => conditionsOf(entry, `${at}[${i}]`))];
  if (isObject(expected)) {
    const fields = Object.entries(expected).flatMap(([name, entry]) => conditionsOf(entry, at + member(name)));
    return fields.length > 0 ? fields : [isThere(at)];
  }
  return [`${compared(at)} == ${literal(typeof expected === 'string' && /^\$\$[A-Za-z]/.test(expected) ? expected.slice(1) : expected)}`];
}
