import { invalid } from '../../core/errors.js';
import type { Tx } from '../../store/tx.js';
import { checkedName } from './create-counter.js';
import { getCounter } from './find-counter.js';
import { builtInCounters, type Counter, counters } from './model.js';

/** Gives a counter another name; its code stays. Those that every tenant has keep theirs (a policy). */
export function renameCounter(tx: Tx, { code, name }: { code: string; name?: string | undefined }): Counter {
  const counter = getCounter(tx, code);
  if (name === undefined || name === counter.name) return counter;
  if (builtInCounters.includes(counter)) throw invalid('name', `must stay "${counter.name}": counter ${code} belongs to every tenant`);
  return tx.put(counters, { ...counter, name: checkedName(name) });
}
