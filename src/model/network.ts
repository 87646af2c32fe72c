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

export const networks = collection<Network, 'code'>('networks', {
  key: ({ networkId }) => networkId,
  label: 'Network',
  indexes: { code: ({ code }) => code },
});
