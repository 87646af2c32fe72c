import type { ClockSetting } from '../core/clock.js';
import type { Collections } from './state.js';

/** Changed records by collection and key; an absent record is a removal. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, object | undefined>>;

/** One commit to one tenant. Making it twice is making it once. */
export interface Change {
  readonly tenant: string;
  readonly sequence: number;
  readonly clock: ClockSetting;
  /** Collections that are emptied before the changes are made. */
  readonly cleared: readonly string[];
  readonly changes: Changes;
}

/** A tenant goes back to the base. */
export interface Reset {
  readonly tenant: string;
  readonly reset: true;
}

/**
 * A tenant's records in one of its lives: such a life begins with a first write or a restore, and
 * ends with the next restore or reset.
 */
export interface Origin {
  /** Stands for the life, and keeps none of its records in memory. */
  readonly life: object;
  readonly collections: Collections;
}

/** What a journal may be told with an entry, so that it need not hold the same records twice. */
export interface Origins {
  /**
   * What the change is made to, if not to what the tenant was: something the journal holds, or what
   * a new tenant starts with.
   */
  readonly from?: Origin | undefined;
  /** What the tenant was and is no longer; undefined if nobody could go back to it. */
  readonly leaves?: Origin | undefined;
}

/** Where commits are made durable before they happen. */
export interface Journal {
  /** Throws a `Refusal` if the entry could not be written; then nothing of it was. */
  append(entry: Change | Reset, origins?: Origins): void;
  /**
   * What a change may be made `from` at the cost of one line: what the journal holds of a life, if
   * anything.
   */
  holds(life: object | undefined): Origin | undefined;
  /**
   * Resolves when all that was appended would survive a power cut; undefined if nobody needs to
   * wait.
   */
  settled(): Promise<void> | undefined;
}

const nothing: ReadonlyMap<string, object> = new Map();

/** What leads from one set of records to another. */
export type Difference = Pick<Change, 'cleared' | 'changes'>;

/** How many records a difference is about. */
export const countOf = ({ changes }: Difference): number => [...changes.values()].reduce((sum, { size }) => sum + size, 0);

/** What leads from one set of records to another, order included. */
export function difference(before: Collections, after: Collections): Difference {
  const cleared: string[] = [];
  const changes = new Map<string, ReadonlyMap<string, object | undefined>>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(name) ?? nothing, after.get(name) ?? nothing];
    if (from === to) continue;
    const moved = !keepsOrder(from, to);
    if (moved) cleared.push(name);
    const changed = new Map<string, object | undefined>();
    for (const key of from.keys()) if (!to.has(key)) changed.set(key, undefined);
    for (const [key, record] of to) if (moved || from.get(key) !== record) changed.set(key, record);
    if (changed.size > 0) changes.set(name, changed);
  }
  return { cleared, changes };
}

/** Whether the records of `from` that are still in `to` come first there, in the same order. */
function keepsOrder(from: ReadonlyMap<string, object>, to: ReadonlyMap<string, object>): boolean {
  const keys = to.keys();
  for (const key of from.keys()) if (to.has(key) && keys.next().value !== key) return false;
  return true;
}
