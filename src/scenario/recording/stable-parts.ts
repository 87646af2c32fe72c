import { isObject, own } from '../../core/text/path.js';
import { fieldOf, leavesOf } from './leaves.js';
import type { Symbols } from './symbols.js';

/** For an answer with more values than this, only the values that show the state are expected. */
const SMALL = 12;
/** For a longer list, only the length is expected. */
const SHORT_LIST = 5;

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const HOLDS_ID = /[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const TELLING =
  /^(?:status|count|message|errorCode|responseCode|consent|eligible|holds)$|[sS]tatus(?:Code)?$|^(?!ordered)(?:.*Q|q)uantity$|^(?:order|cancel|return|appeasement)Total$/;
/** Fields that show the state are expected even if they are as the request sent them. */
const STANDING = /[sS]tatus(?:Code)?$/;
/** Fields of history, which earlier answers already showed. */
const HISTORY = ['auditLogs', 'paymentLogs', 'logs'];

/** Tests whether a value is the same in every run. */
const isStable = (field: string, value: unknown, symbols: Symbols): boolean =>
  !symbols.knows(field, value) && !(typeof value === 'string' && (TIME.test(value) || HOLDS_ID.test(value)));

/** Escapes a string that looks like a matcher or a placeholder. */
const literal = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const text = value.replaceAll('${', () => '$${');
  return /^\$[A-Za-z]/.test(text) ? `$${text}` : text;
};

/**
 * Selects what to expect of an answer when the request is sent again: the values that are the same
 * in every run and were not in the request. For a large answer, only the values that show the
 * state. Undefined if nothing is left.
 */
export function stableParts(answer: unknown, sent: unknown, symbols: Symbols): unknown {
  const small = leavesOf(answer).filter((leaf) => isStable(fieldOf(leaf), leaf.value, symbols)).length <= SMALL;
  const isTold = (field: string, value: unknown): boolean =>
    isStable(field, value, symbols) && (small ? value !== null : TELLING.test(field) && value !== 0 && value !== null && value !== '');

  const within = (value: unknown, echo: unknown, field: string): unknown => {
    if (Array.isArray(value)) return listOf(value, echo, field);
    if (!isObject(value)) return (value !== echo || STANDING.test(field)) && isTold(field, value) ? literal(value) : undefined;
    const parts = Object.entries(value)
      .filter(([name]) => small || !HISTORY.includes(name))
      .map(([name, entry]): [string, unknown] => [name, within(entry, own(echo, name), name)])
      .filter(([, part]) => part !== undefined);
    return parts.length > 0 ? Object.fromEntries(parts) : undefined;
  };
  const listOf = (list: readonly unknown[], echo: unknown, field: string): unknown => {
    if (list.length > SHORT_LIST) return { $length: list.length };
    const parts = list.map((entry, i) => within(entry, Array.isArray(echo) ? echo[i] : undefined, field));
    if (parts.every((part) => part === undefined)) return undefined;
    // An empty map matches any map; undefined matches any other value.
    if (parts.some((part, i) => part === undefined && !isObject(list[i]))) return { $length: list.length };
    return parts.map((part) => part ?? {});
  };
  if (Array.isArray(answer)) return listOf(answer, sent, '') ?? (answer.length > 0 ? { $length: answer.length } : []);
  return within(answer, sent, '');
}
