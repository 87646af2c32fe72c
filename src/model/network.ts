import { anyMap, anyText, id, integer, text, whole } from '../core/form.js';
import { checkOf, type FormsOf, fields, list, openFields } from '../core/form-map.js';
import type { WithMerchant } from '../core/merchant.js';
import { collection } from '../store/collection.js';

/**
 * The locations that belong to a network. fabric leaves this object free-form: these two rules are
 * a policy, and others are kept but have no effect.
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
  rules?: NetworkRules;
}

const forms = {
  networkId: id,
  code: text,
  name: text,
  safetyStock: whole(0),
  'rules?': openFields({ 'locationNums?': list(integer), 'locationTypes?': list(anyText) }),
  'merchant?': anyMap,
} satisfies FormsOf<Network>;

export const networks = collection<Network, 'code'>('networks', {
  key: 'networkId',
  label: 'Network',
  check: checkOf(fields(forms)),
  indexes: { code: 'code' },
});
