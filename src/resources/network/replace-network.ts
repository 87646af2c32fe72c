import { type Network, networks } from '../../model/network.js';
import type { Tx } from '../../store/tx.js';
import { checkedNetwork, type SentNetwork } from './check-network.js';

/** Overwrites a network: rules that are not sent are gone. Its id stays. */
export function replaceNetwork(tx: Tx, { networkId, sent }: { networkId: string; sent: SentNetwork }): Network {
  tx.get(networks, networkId);
  return tx.put(networks, { ...checkedNetwork(tx, sent, networkId), networkId });
}
