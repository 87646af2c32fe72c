import { isObject } from '../../core/text/path.js';
import { isRaw } from './raw.js';

/** Removes a field of the draft. */
export const ABSENT = '$absent';

/**
 * Merges changes into a draft. Maps are merged name by name. A list has the length of the changed
 * list, and each entry is merged into the draft's entry in the same place. Anything else is
 * replaced. `$absent` removes a name, and what `$raw` marks is taken as it is.
 */
export function merge(draft: unknown, changes: unknown): unknown {
  if (changes === undefined) return draft;
  if (Array.isArray(changes)) {
    const under = Array.isArray(draft) ? draft : [];
    return changes.map((entry, i) => merge(under[i], entry));
  }
  if (isRaw(changes)) return changes.$raw;
  if (!isObject(changes)) return changes;
  const under = isObject(draft) ? draft : {};
  const kept = Object.entries(under).filter(([name]) => !Object.hasOwn(changes, name));
  const merged = Object.entries(changes).filter(([, change]) => change !== ABSENT);
  return Object.fromEntries([...kept, ...merged.map(([name, change]) => [name, merge(under[name], change)])]);
}
