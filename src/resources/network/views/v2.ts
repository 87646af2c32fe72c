import { withMerchant } from '../../../core/merchant.js';
import type { Network } from '../../../model/network.js';

/** A network as v2 shows it, with the merchant's own fields. */
export const networkToV2 = ({ merchant, ...network }: Network) => withMerchant(network, merchant);
