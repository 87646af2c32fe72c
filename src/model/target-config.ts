import { anyMap, id } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, list, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';

/**
 * A service that a process hands its work to. fabric leaves the attributes free-form: `url` and
 * `apiKey` are a policy, and others have no effect.
 */
export interface TargetService extends WithMerchant {
  serviceName: string;
  serviceAttributes?: Record<string, unknown>;
}

/** Which services a process hands its work to. */
export interface TargetConfig extends WithMerchant {
  id: string;
  processName: string;
  serviceName: string;
  targetService?: TargetService[];
}

/** What names a target configuration. */
export type TargetName = Pick<TargetConfig, 'serviceName' | 'processName'>;

/** Returns the key of a target configuration among those of a tenant. */
export const targetKey = ({ serviceName, processName }: TargetName): string => JSON.stringify([serviceName, processName]);

const forms = {
  id,
  processName: id,
  serviceName: id,
  'targetService?': list(openFields({ serviceName: id, 'serviceAttributes?': anyMap, 'merchant?': anyMap })),
  'merchant?': anyMap,
} satisfies FormsOf<TargetConfig>;

export const targetConfigs = collection<TargetConfig, 'name' | 'processName'>('targetConfigs', {
  key: 'id',
  label: 'Target configuration',
  check: checkOf(fields(forms)),
  indexes: { name: targetKey, processName: 'processName' },
});
