import { anyMap, anyText, id, integer, stamp, text, whole } from '../core/forms/form.js';
import { type FormsOf, list, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { foundBy } from './found-by.js';

/**
 * The locations and the stock that belong to a network. fabric leaves this object free-form: v2's
 * rules name locations by number or type (a policy); v3's are conditions on `locationData.FIELD`
 * and `productData.FIELD` (documented). Others are kept but have no effect.
 */
export interface NetworkRules extends Record<string, unknown> {
  locationNums?: number[];
  locationTypes?: string[];
}

/** A group of locations whose stock is sold together. */
export interface Network extends WithMerchant {
  networkId: string;
  code: string;
  name: string;
  /** Units of each SKU that the network does not sell. */
  safetyStock: number;
  /** Level from which on stock counts as low. */
  lowStock?: number;
  description?: string;
  rules?: NetworkRules;
  createdAt?: string;
  updatedAt?: string;
}

const forms = {
  networkId: id,
  code: text,
  name: text,
  safetyStock: whole(0),
  'lowStock?': whole(0),
  'description?': anyText,
  'createdAt?': stamp,
  'updatedAt?': stamp,
  'rules?': openFields({ 'locationNums?': list(integer), 'locationTypes?': list(anyText) }),
  'merchant?': anyMap,
} satisfies FormsOf<Network>;

export const networks = foundBy<Network, 'code'>('code', 'networks', { key: 'networkId', label: 'Network', forms });
