import { type Network, networks } from '../../model/network.js';
import type { Tx } from '../../store/tx.js';

/** Removes a network and answers it as it was; the stock of its locations stays. */
export function deleteNetwork(tx: Tx, networkId: string): Network {
  const network = tx.get(networks, networkId);
  tx.remove(networks, networkId);
  return network;
}
