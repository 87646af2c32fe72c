import { notFound } from '../../core/forms/errors.js';
import { idSearch, lookUpQuery } from '../../kit/lookup.js';
import { type Transfer, transferStatus, transfers } from '../../model/inventory-transfer.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import { alsoIndexed } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';

/** The transfer with this id, or a `notFound` refusal. */
export const getTransfer = (tx: Tx, shipmentId: string): Transfer => tx.get(transfers, shipmentId);

/** The transfer with this number, or a `notFound` refusal. */
export function transferNumbered(tx: Tx, shipmentNumber: string): Transfer {
  const [found] = tx.by(transfers, 'shipmentNumber', shipmentNumber);
  if (!found) throw notFound(transfers.label, shipmentNumber);
  return found;
}

const searched = alsoIndexed(transfers, { statusCode: transferStatus });

/** One page of the transfers that match, those sent latest first by default (documented). */
export const searchTransfers = idSearch(searched, { path: 'shippedAt', direction: 'desc' });

/** Counts the transfers that match a query in v2's filter language. */
export const queryTransfers = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<Transfer> =>
  lookUpQuery(tx, searched, input, sources);
