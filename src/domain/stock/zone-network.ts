import { type Network, networks } from '../../model/network.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { OrderAddress } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { zoneFit } from './network-rule.js';

/**
 * The network whose zone an address lies in (a policy: no zone is documented beside a network's
 * rule). The conditions of its rule on the addresses of locations are its zone; the network with
 * the most of them comes first, then the lowest code. Undefined if no network has such conditions
 * that the address meets.
 */
function networkOfZone(tx: Tx, address: OrderAddress | undefined): Network | undefined {
  if (!address) return undefined;
  const fits = [...tx.list(networks)].map((network) => ({ network, fit: zoneFit(network.rules ?? {}, address) }));
  const [best] = fits.filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit || (a.network.code < b.network.code ? -1 : 1));
  return best?.network;
}

/** The network whose zone the address of a line lies in. */
export const networkOfLine = (tx: Tx, { shipInfo }: Order, { shipToId }: OrderLine): Network | undefined =>
  networkOfZone(tx, shipInfo.find((one) => one.shipToId === shipToId)?.shipToAddress);
