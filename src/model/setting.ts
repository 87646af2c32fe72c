import { anyMap, anyText, id, stamp } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';

/** A setting of a tenant, named by its type and name. fabric leaves its value free-form. */
export interface Setting extends WithMerchant {
  configType: string;
  configName: string;
  objectValue: Record<string, unknown>;
  objectType?: string;
  createdAt: string;
  updatedAt: string;
}

/** What names a setting. */
export type SettingName = Pick<Setting, 'configType' | 'configName'>;

/** Returns the key of a setting. */
export const settingKey = ({ configType, configName }: SettingName): string => JSON.stringify([configType, configName]);

const forms = {
  configType: id,
  configName: id,
  objectValue: anyMap,
  'objectType?': anyText,
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<Setting>;

/** The settings that a merchant wrote. */
export const settings = collection<Setting, 'configType' | 'configName'>('settings', {
  key: settingKey,
  label: 'Setting',
  check: checkOf(fields(forms)),
  indexes: { configType: 'configType', configName: 'configName' },
  sorts: ['updatedAt'],
});

/** What requests see of a setting. */
export type ShownSetting = Omit<Setting, 'createdAt' | 'updatedAt'>;

/** A setting with the tenant that it belongs to. */
export type StandingSetting = ShownSetting & { tenantId: string };
