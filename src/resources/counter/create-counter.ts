import { invalid, taken } from '../../core/errors.js';
import { virtualCounterCodes } from '../../domain/stock/virtual-counters.js';
import type { Tx } from '../../store/tx.js';
import { findCounter } from './find-counter.js';
import { type Counter, counters } from './model.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** The code that a name gives: its words in camel case, "In Transit" becomes inTransit (documented: made from the name; the form is a policy). */
function codeFrom(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  const [first = '', ...rest] = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [first.charAt(0).toLowerCase() + first.slice(1), ...rest].join('').slice(0, 64);
}

/** A counter's name, or a refusal where it says nothing. */
export function checkedName(name: string): string {
  if (name.trim() === '') throw invalid('name', 'must not be blank');
  return name;
}

function checkedCode(tx: Tx, code: string): string {
  if (!CODE.test(code)) throw invalid('code', 'must be up to 64 letters, digits, _, . and -, the first a letter or digit');
  if (virtualCounterCodes.some((virtual) => virtual === code))
    throw invalid('code', `must not be one of [${virtualCounterCodes.join(', ')}]`);
  if (findCounter(tx, code)) throw taken('code', `counter ${code}`);
  return code;
}

/** Declares a counter of the merchant. Without a code, one is made from the name. */
export function createCounter(tx: Tx, sent: { name: string; code?: string }): Counter {
  const name = checkedName(sent.name);
  const made = codeFrom(name);
  if (sent.code === undefined && made === '') throw invalid('name', 'must have a letter or digit to make a code from');
  return tx.put(counters, { code: checkedCode(tx, sent.code ?? made), name, id: tx.newId() });
}
