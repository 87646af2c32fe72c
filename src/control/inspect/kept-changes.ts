import { own } from '../../core/text/path.js';
import type { Order } from '../../model/order.js';
import type { Collection } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';
import type { KeptChange } from '../../tenancy/change-log.js';
import { type ChangedRecord, changedRecords } from '../../tenancy/changed-records.js';
import type { Tenancy } from '../context.js';

/** A kept change with the records that it changed. */
export interface ShownChange {
  readonly change: KeptChange;
  readonly records: readonly ChangedRecord[];
}

/** A tenant's kept changes, oldest first. */
export function shownChanges(tx: Tx, { changes, collections }: Pick<Tenancy, 'changes' | 'collections'>): ShownChange[] {
  const kept = changes.kept(tx.tenant);
  const byName = new Map(collections.map((collection): [string, Collection] => [collection.name, collection]));
  const records = changedRecords(kept, (name, key) => {
    const collection = byName.get(name);
    return collection && tx.find(collection, key);
  });
  return kept.map((change) => ({ change, records: records.get(change.n) ?? [] }));
}

/** Whether a record is an order or belongs to it. */
export const isOf = ({ orderId }: Pick<Order, 'orderId'>, { before, after }: ChangedRecord): boolean =>
  own(after ?? before, 'orderId') === orderId;
