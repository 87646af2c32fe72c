import { isObject, own } from '../../core/path.js';
import { fieldOf, leavesOf } from './leaves.js';
import type { Symbols } from './symbols.js';

/** Of an answer with more values than this only those are expected that tell how things stand. */
const SMALL = 12;
/** Of a longer list only the length is expected. */
const SHORT_LIST = 5;

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const HOLDS_ID = /[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const TELLING =
  /^(?:status|count|message|errorCode|responseCode|consent|eligible|holds)$|[sS]tatus(?:Code)?$|^(?!ordered)(?:.*Q|q)uantity$|^(?:order|cancel|return|appeasement)Total$/;
/** How things stand is told even where it is as it was sent. */
const STANDING = /[sS]tatus(?:Code)?$/;
/** What was, which the answers of then have told. */
const HISTORY = ['auditLogs', 'paymentLogs', 'logs'];

/** Whether a value comes out alike in every run. */
const isStable = (field: string, value: unknown, symbols: Symbols): boolean =>
  !symbols.knows(field, value) && !(typeof value === 'string' && (TIME.test(value) || HOLDS_ID.test(value)));

/** What looks like a matcher or a placeholder is written so that it is none. */
const literal = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const text = value.replaceAll('${', () => '$${');
  return /^\$[A-Za-z]/.test(text) ? `$${text}` : text;
};

/**
 * What to expect of an answer when the request is sent again: what is the same in every run and was not just sent. Of a large answer, what tells how
 * things stand. Undefined where nothing is left.
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
    // A map without fields stands for any; nothing stands for any other value.
    if (parts.some((part, i) => part === undefined && !isObject(list[i]))) return { $length: list.length };
    return parts.map((part) => part ?? {});
  };
  if (Array.isArray(answer)) return listOf(answer, sent, '') ?? (answer.length > 0 ? { $length: answer.length } : []);
  return within(answer, sent, '');
}
