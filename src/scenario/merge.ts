import { isObject } from '../core/path.js';

/** Takes away what the draft has. */
export const ABSENT = '$absent';

/**
 * A draft with changes over it. Maps are merged name by name; a list is as long as the changes say, and each entry goes over the draft's entry in the
 * same place; anything else replaces. `$absent` takes a name away.
 */
export function merge(draft: unknown, changes: unknown): unknown {
  if (changes === undefined) return draft;
  if (Array.isArray(changes)) {
    const under = Array.isArray(draft) ? draft : [];
    return changes.map((entry, i) => merge(under[i], entry));
  }
  if (!isObject(changes)) return changes;
  const under = isObject(draft) ? draft : {};
  const kept = Object.entries(under).filter(([name]) => !Object.hasOwn(changes, name));
  const merged = Object.entries(changes).filter(([, change]) => change !== ABSENT);
  return Object.fromEntries([...kept, ...merged.map(([name, change]) => [name, merge(under[name], change)])]);
}
