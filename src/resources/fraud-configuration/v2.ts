import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { FraudConfig } from '../../model/fraud-config.js';
import {
  createFraudConfig,
  deleteFraudConfig,
  getFraudConfig,
  listFraudConfigs,
  type OwnedFraudConfig,
  replaceFraudConfig,
} from './manage-fraud-configs.js';

/** The fields of v2's FraudConfig. */
const fields = fieldTable<FraudConfig, OwnedFraudConfig>()(
  {
    configuration: 'configuration',
    processName: 'processName',
    serviceName: 'serviceName',
    tenantId: { shows: ({ tenantId }) => tenantId },
  },
  { merchant: 'inner' },
);

/** Fraud rules as v2's FraudConfig. */
export const fraudConfigToV2 = fields.view;

export const v2: Routes = [
  op('listFraudConfigs', { does: listFraudConfigs, with: () => undefined, returns: (all) => all.map((one) => fields.view(one)) }),
  op('createFraudConfig', {
    does: createFraudConfig,
    with: ({ body }) => fields.record(body),
    returns: fraudConfigToV2,
    errors: { conflict: 409 },
  }),
  op('getFraudConfig', { does: getFraudConfig, with: ({ path }) => path, returns: fraudConfigToV2 }),
  op('replaceFraudConfig', {
    does: replaceFraudConfig,
    with: ({ path, body }) => ({ name: path, rules: body }),
    returns: fraudConfigToV2,
  }),
  op('deleteFraudConfig', { does: deleteFraudConfig, with: ({ path }) => path, returns: () => undefined }),
];
