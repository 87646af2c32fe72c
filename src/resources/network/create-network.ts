import { type Network, networks } from '../../model/network.js';
import type { Tx } from '../../store/tx.js';
import { checkedNetwork, type SentNetwork } from './check-network.js';

/** Stores a group of locations whose stock is sold as one. */
export const createNetwork = (tx: Tx, sent: SentNetwork): Network =>
  tx.put(networks, { ...checkedNetwork(tx, sent), networkId: tx.newId() });
