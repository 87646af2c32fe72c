import { type FieldProblem, refuseAll } from '../../core/forms/errors.js';
import { own } from '../../core/text/path.js';
import { type VirtualCounters, virtualCounterCodes, virtualCounters } from '../../domain/stock/virtual-counters.js';
import type { Inventory } from '../../model/inventory.js';

/** Counters as a request sends them. The contract does not check their values. */
export type SentCounters = Record<string, unknown>;

type Counters = Inventory['counters'];

const none: Counters = { onHand: 0, allocated: 0, shipped: 0 };
const countersOf = (before: Inventory | undefined): Counters => ({ ...none, ...before?.counters });
const at = (counters: Counters, code: string): number => (own(counters, code) as number | undefined) ?? 0;

/**
 * Returns the counters that only the sandbox changes: `allocated`, which a merchant may not write
 * (documented), and the virtual counters.
 */
function kept(before: Inventory | undefined): Record<string, number> {
  const virtual: Partial<VirtualCounters> = before ? virtualCounters(before) : {};
  return {
    allocated: countersOf(before)['allocated'] ?? 0,
    ...Object.fromEntries(virtualCounterCodes.map((code) => [code, virtual[code] ?? 0])),
  };
}

/**
 * Checks the sent counters and returns the merchant's own; null counts as not sent. `becomes`
 * returns the new value of a counter, or what the amount must be.
 */
function write(sent: SentCounters, mine: Record<string, number>, becomes: (code: string, value: number) => number | string): Counters {
  const problems: FieldProblem[] = [];
  const report = (code: string, message: string) => problems.push({ field: `counters.${code}`, problem: 'invalid', message });
  const written = Object.entries(sent).flatMap(([code, value]): [string, number][] => {
    if (value === null) return [];
    if (Object.hasOwn(mine, code)) {
      if (value !== mine[code]) report(code, `is counted by the system: leave it out or send ${mine[code]}`);
      return [];
    }
    const next = typeof value === 'number' && Number.isSafeInteger(value) ? becomes(code, value) : 'must be a whole number';
    if (typeof next === 'number') return [[code, next]];
    report(code, next);
    return [];
  });
  refuseAll(problems);
  return Object.fromEntries(written);
}

const atLeastZero = (_code: string, value: number): number | string => (value >= 0 ? value : 'must be at least 0');

/**
 * Returns the counters after a replacement: 0 if not sent (documented), except for `allocated`. A
 * system counter is refused unless it is sent with its current value, as by a client that sends
 * back what it read (a policy).
 */
export function overwriteCounters(before: Inventory | undefined, sent: SentCounters = {}): Counters {
  const counters = countersOf(before);
  const emptied = Object.fromEntries(Object.keys(counters).map((code) => [code, 0]));
  return { ...emptied, allocated: at(counters, 'allocated'), ...write(sent, kept(before), atLeastZero) };
}

/**
 * Returns the counters after a merge: those that are not sent stay. System counters are treated as
 * in a replacement.
 */
export const mergeCounters = (before: Inventory, sent: SentCounters = {}): Counters => ({
  ...countersOf(before),
  ...write(sent, kept(before), atLeastZero),
});

/**
 * Returns the counters after an adjustment, which sends the amounts to add (documented). None may
 * fall below 0 (a policy), and system counters cannot change.
 */
export function adjustCounters(before: Inventory | undefined, sent: SentCounters = {}): Counters {
  const counters = countersOf(before);
  const unmoved = Object.fromEntries(Object.keys(kept(before)).map((code) => [code, 0]));
  const written = write(sent, unmoved, (code, delta) => {
    const sum = at(counters, code) + delta;
    if (sum < 0) return `must be at least ${-at(counters, code)}: there are ${at(counters, code)}`;
    return Number.isSafeInteger(sum) ? sum : 'adds up to a number that is too large';
  });
  return { ...counters, ...written };
}
