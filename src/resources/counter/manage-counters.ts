import { invalid } from '../../core/forms/errors.js';
import { mergedMerchant, type WithMerchant } from '../../core/forms/merchant.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { virtualCounterCodes } from '../../domain/stock/virtual-counters.js';
import { plainRecords } from '../../kit/crud.js';
import { pageOf } from '../../kit/lookup.js';
import { builtInCounters, type Counter, counters } from '../../model/counter.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** A counter as a merchant sends it. Without a code, one is made from the name. */
export interface SentCounter extends WithMerchant {
  name: string;
  code?: string;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/**
 * Makes a code from a name, in camel case: "In Transit" becomes inTransit (documented; the form is
 * a policy).
 */
function codeFrom(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  const [first = '', ...rest] = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [first.charAt(0).toLowerCase() + first.slice(1), ...rest].join('').slice(0, 64);
}

/** Refuses an invalid code, and the code of a counter that the sandbox calculates. */
function checkedCode(code: string): string {
  if (!CODE.test(code)) throw invalid('code', 'must be up to 64 letters, digits, _, . and -, the first a letter or digit');
  if (virtualCounterCodes.some((virtual) => virtual === code))
    throw invalid('code', `must not be one of [${virtualCounterCodes.join(', ')}]`);
  return code;
}

/** Refuses a blank name, and a name that no code can be made from if no code is sent. */
function accepted({ name, code }: SentCounter): Omit<Counter, 'id'> {
  if (name.trim() === '') throw invalid('name', 'must not be blank');
  const made = codeFrom(name);
  if (code === undefined && made === '') throw invalid('name', 'must have a letter or digit to make a code from');
  return { code: checkedCode(code ?? made), name };
}

/** The counters that inventory records may have. */
export const counterRecords = plainRecords({
  collection: counters,
  id: 'id',
  unique: 'code',
  named: 'code',
  accepts: accepted,
  givens: builtInCounters,
  most: RECORD_BOUNDS.counters,
});

/** Returns one page of all counters. */
export const listCounters = (tx: Tx, slice: Slice): Listing<Counter> => pageOf(counterRecords.all(tx), slice);

/**
 * Creates a counter with a code of the merchant's; its name is the code unless one is sent (a
 * policy).
 */
export const createCodedCounter = (tx: Tx, sent: Partial<SentCounter> & { code: string }): Counter =>
  counterRecords.create(tx, { name: sent.code, ...sent });

/**
 * Changes a counter's name and the merchant's own fields; its code stays. The built-in counters
 * cannot be changed (a policy).
 */
export function renameCounter(tx: Tx, { code, sent }: { code: string; sent: Partial<SentCounter> }): Counter {
  const counter = counterRecords.read(tx, code);
  const { name = counter.name } = sent;
  if (!builtInCounters.includes(counter))
    return counterRecords.replace(tx, { name: code, sent: { code, name, ...mergedMerchant(counter, sent) } });
  if (name !== counter.name) throw invalid('name', `must stay "${counter.name}": counter ${code} belongs to every tenant`);
  return counter;
}
