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

/** Where commits are made durable before they happen. */
export interface Journal {
  /** Throws a `Refusal` if the entry could not be written; then nothing of it was. */
  append(entry: Change | Reset): void;
  /** Resolves when all that was appended would survive a power cut; undefined if nobody needs to wait. */
  settled(): Promise<void> | undefined;
}

const nothing: ReadonlyMap<string, object> = new Map();

/** What leads from one set of records to another, order included. */
export function difference(before: Collections, after: Collections): Pick<Change, 'cleared' | 'changes'> {
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
