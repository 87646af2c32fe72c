import type { ClockSetting } from '../core/time/clock.js';
import type { Work } from '../core/work/slices.js';
import type { Collections } from './state.js';

/** Changed records by collection and key; undefined means removed. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, object | undefined>>;

/** One commit to one tenant. Applying it twice gives the same state as applying it once. */
export interface Change {
  readonly tenant: string;
  readonly sequence: number;
  readonly clock: ClockSetting;
  /** Collections to empty before the changes are applied. */
  readonly cleared: readonly string[];
  readonly changes: Changes;
}

/** What a commit replaced: enough to undo it. An undefined record means that there was none. */
export interface Before {
  readonly sequence: number;
  readonly clock: ClockSetting;
  readonly records: Changes;
}

/** The reset of a tenant to the base. */
export interface Reset {
  readonly tenant: string;
  readonly reset: true;
}

/**
 * A tenant's records in one of its lives. A life begins with a first write or a restore, and ends
 * with the next restore or reset.
 */
export interface Origin {
  /** Identifies the life without keeping its records in memory. */
  readonly life: object;
  readonly collections: Collections;
}

/** Extra information for a journal entry, so that it need not write the same records twice. */
export interface Origins {
  /**
   * The records that the change builds on, if they are not the tenant's present ones: something
   * that the journal holds, or the start of a new tenant.
   */
  readonly from?: Origin | undefined;
  /** The records that the tenant leaves; undefined if no one can go back to them. */
  readonly leaves?: Origin | undefined;
}

/** An entry that is written and not in effect yet. Call one of the two. */
export interface Apart {
  /** Throws a `Refusal` if that fails; then the entry is discarded. */
  commit(): void;
  discard(): void;
}

/** Writes commits to durable storage before they take effect. */
export interface Journal {
  /** Throws a `Refusal` if the entry could not be written; then none of it was. */
  append(entry: Change | Reset, origins?: Origins): void;
  /**
   * Writes a large entry in steps, so that other entries can come in between. It takes effect after
   * all of them, when `commit` is called. A journal without this writes every entry at once.
   */
  writingApart?(entry: Change): Work<Apart>;
  /**
   * The records of a life that the journal holds and a change can build on in one line; undefined
   * if none.
   */
  holds(life: object | undefined): Origin | undefined;
  /**
   * Resolves when everything appended would survive a power cut; undefined if there is nothing to
   * wait for.
   */
  settled(): Promise<void> | undefined;
}

const nothing: ReadonlyMap<string, object> = new Map();

/** The changes that lead from one set of records to another. */
export type Difference = Pick<Change, 'cleared' | 'changes'>;

/** The number of records in a difference. */
export const countOf = ({ changes }: Difference): number => [...changes.values()].reduce((sum, { size }) => sum + size, 0);

/** The difference between two sets of records, including their order, record by record. */
export function* differing(before: Collections, after: Collections): Work<Difference> {
  const cleared: string[] = [];
  const changes = new Map<string, ReadonlyMap<string, object | undefined>>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(name) ?? nothing, after.get(name) ?? nothing];
    if (from === to) continue;
    const moved = !(yield* keepsOrder(from, to));
    if (moved) cleared.push(name);
    const changed = new Map<string, object | undefined>();
    for (const key of from.keys()) {
      if (!to.has(key)) changed.set(key, undefined);
      yield;
    }
    for (const [key, record] of to) {
      if (moved || from.get(key) !== record) changed.set(key, record);
      yield;
    }
    if (changed.size > 0) changes.set(name, changed);
  }
  return { cleared, changes };
}

/** Whether the records of `from` that remain in `to` come first there, in the same order. */
function* keepsOrder(from: ReadonlyMap<string, object>, to: ReadonlyMap<string, object>): Work<boolean> {
  const keys = to.keys();
  for (const key of from.keys()) {
    if (to.has(key) && keys.next().value !== key) return false;
    yield;
  }
  return true;
}
