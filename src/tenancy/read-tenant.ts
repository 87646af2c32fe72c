import { invalid } from '../core/errors.js';
import { type Order, orders } from '../model/order.js';
import type { Collection } from '../store/collection.js';
import { fromJson } from '../store/disk/state-check.js';
import type { PartitionState } from '../store/state.js';

const isIndexKey = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** Whether every index of its collection can take a record in. */
function canBeFound(record: object, { indexes }: Collection): boolean {
  try {
    return Object.values(indexes).every((of) => {
      const key: unknown = of(record);
      return key === undefined || isIndexKey(key) || (Array.isArray(key) && key.every(isIndexKey));
    });
  } catch {
    return false;
  }
}

/**
 * A tenant from its export. Refuses unknown collections and records that lack what the sandbox finds them by, or that it could not show, and names the
 * first; what else an edited record says is taken as it is.
 */
export function readTenant(json: unknown, collections: readonly Collection[], orderView: (order: Order) => object): PartitionState {
  const state = fromJson(json, collections);
  for (const collection of collections) {
    const records = [...(state.collections.get(collection.name)?.values() ?? [])];
    const broken = records.findIndex((record) => !canBeFound(record, collection) || !canBeShown(record, collection, orderView));
    if (broken >= 0) throw invalid(`collections.${collection.name}[${broken}]`, `is no ${collection.label} that the sandbox can use`);
  }
  return state;
}

function canBeShown(record: object, { name }: Collection, orderView: (order: Order) => object): boolean {
  if (name !== orders.name) return true;
  try {
    orderView(record as Order);
    return true;
  } catch {
    return false;
  }
}
