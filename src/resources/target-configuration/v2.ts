import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { TargetConfig, TargetService } from '../../model/target-config.js';
import { createTarget, deleteTarget, getTarget, listTargets, type StandingTarget } from './manage-targets.js';

const services = fieldTable<TargetService>()({ serviceName: 'serviceName', serviceAttributes: 'serviceAttributes' }, { merchant: 'inner' });

/** The fields of v2's TargetConfig. */
const fields = fieldTable<TargetConfig, StandingTarget>()(
  {
    processName: 'processName',
    serviceName: 'serviceName',
    tenantId: { shows: ({ tenantId }) => tenantId },
    targetService: { each: services, of: 'targetService' },
  },
  { merchant: 'inner', id: 'inner' },
);

/** A target configuration as v2's TargetConfig. */
export const targetToV2 = (target: StandingTarget) => fields.view(target);

export const v2: Routes = [
  op('listTargetConfigs', { does: listTargets, with: () => undefined, returns: (all) => all.map(targetToV2) }),
  op('createTargetConfig', {
    does: createTarget,
    with: ({ body }) => fields.record(body),
    returns: targetToV2,
    errors: { conflict: 409 },
  }),
  op('getTargetConfig', { does: getTarget, with: ({ path }) => path, returns: targetToV2 }),
  op('deleteTargetConfig', { does: deleteTarget, with: ({ path }) => path, returns: () => undefined }),
];
