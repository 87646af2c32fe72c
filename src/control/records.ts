import { Refusal } from '../core/forms/errors.js';
import type { Routes } from '../kit/route.js';
import { shownNamed } from '../kit/shown.js';
import type { Tx } from '../store/tx.js';
import type { ControlContext } from './context.js';
import { op } from './op.js';

/** `/__sandbox/records`: the records of a collection, page by page, as the API shows them. */
export function recordRoutes({ tenancy: { shown } }: ControlContext): Routes {
  const counts = (tx: Tx) => shown.map(({ collection }) => ({ name: collection.name, count: tx.count(collection) }));
  const page = (tx: Tx, { collection: name, limit, offset }: { collection: string; limit: number; offset: number }) => {
    const { collection, view } = shownNamed(shown, name, (sentence) => new Refusal('notFound', sentence));
    const records: unknown[] = [];
    let at = 0;
    for (const record of tx.list(collection)) {
      if (at >= offset + limit) break;
      if (at >= offset) records.push(view(tx, record));
      at += 1;
    }
    return { count: tx.count(collection), limit, offset, records };
  };
  return [
    op('listCollections', { does: counts, with: () => undefined, returns: (collections) => ({ collections }) }),
    op('listRecords', { does: page, with: ({ path, query }) => ({ ...path, ...query }), returns: (found) => found }),
  ];
}
