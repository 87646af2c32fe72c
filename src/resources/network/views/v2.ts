import { fieldTable } from '../../../kit/fields.js';
import type { Network } from '../../../model/network.js';

/** The fields of v2's Network. */
export const networkFields = fieldTable<Network>()(
  { code: 'code', name: 'name', safetyStock: 'safetyStock', rules: 'rules', networkId: { readOnly: 'networkId' } },
  { lowStock: 'inner', description: 'inner', createdAt: 'inner', updatedAt: 'inner', merchant: 'inner' },
);

/** A network as v2's Network. */
export const networkToV2 = networkFields.view;
