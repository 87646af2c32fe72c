import { notFound } from '../../core/errors.js';
import type { Tx } from '../../store/tx.js';
import { builtInCounters, type Counter, counters } from './model.js';

/** The counter with this code, if there is one. */
export const findCounter = (tx: Tx, code: string): Counter | undefined =>
  builtInCounters.find((counter) => counter.code === code) ?? tx.by(counters, 'code', code)[0];

/** The counter with this code, or a `notFound` refusal. */
export function getCounter(tx: Tx, code: string): Counter {
  const counter = findCounter(tx, code);
  if (!counter) throw notFound('Counter', code);
  return counter;
}

/** Every counter: those that every tenant has, then the merchant's, by code (a policy). */
export const listCounters = (tx: Tx): Counter[] => [
  ...builtInCounters,
  ...[...tx.list(counters)].sort((a, b) => (a.code < b.code ? -1 : 1)),
];
