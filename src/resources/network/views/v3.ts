import { fieldTable } from '../../../kit/fields.js';
import type { Network } from '../../../model/network.js';

/** The fields of v3's Network. */
export const networkFields = fieldTable<Network>()(
  {
    networkId: { readOnly: 'networkId' },
    code: 'code',
    name: 'name',
    description: 'description',
    rule: { of: 'rules', alone: true, shows: ({ rules = {} }) => rules, takes: (rule: Record<string, unknown>) => rule },
    lowStock: 'lowStock',
    safetyStock: 'safetyStock',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { rules: 'inner', merchant: 'inner' },
);

/** A network as v3's Network. */
export const networkToV3 = networkFields.view;
