import { anyText, id, integer, text, whole } from '../core/form.js';
import { checkOf, fields, list, openFields } from '../core/form-map.js';
import { collection } from '../store/collection.js';

/** Which locations belong to a network. fabric leaves the object free: these two rules are a policy, others are kept and mean nothing. */
export interface NetworkRules extends Record<string, unknown> {
  locationNums?: number[];
  locationTypes?: string[];
}

/** A group of locations whose stock is sold as one. */
export interface Network {
  networkId: string;
  code: string;
  name: string;
  /** Units of each SKU that the network does not sell. */
  safetyStock: number;
  rules?: NetworkRules;
}

const form = fields({
  networkId: id,
  code: text,
  name: text,
  safetyStock: whole(0),
  'rules?': openFields({ 'locationNums?': list(integer), 'locationTypes?': list(anyText) }),
});

export const networks = collection<Network, 'code'>('networks', {
  key: ({ networkId }) => networkId,
  label: 'Network',
  check: checkOf(form),
  indexes: { code: ({ code }) => code },
});
