import { type Network, networks } from '../../model/network.js';
import { type Page, page } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** Which part of a list is wanted. */
export interface Slice {
  limit: number;
  offset: number;
}

/** One network by its id. */
export const getNetwork = (tx: Tx, networkId: string): Network => tx.get(networks, networkId);

/** One page of the networks, by code (a policy). */
export const listNetworks = (tx: Tx, { limit, offset }: Slice): Page<Network> & Slice => ({
  ...page(tx.list(networks), {
    matches: () => true,
    sortBy: 'code',
    direction: 'asc',
    tieBreak: ({ networkId }) => networkId,
    limit,
    offset,
  }),
  limit,
  offset,
});
