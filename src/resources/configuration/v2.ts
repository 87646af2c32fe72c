import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { SettingName, ShownSetting, StandingSetting } from '../../model/setting.js';
import { type Sources, storedAs } from '../../query/source.js';
import { mergeSettings, replaceSettings, wholeConfiguration } from './manage-configuration.js';
import {
  createSetting,
  deleteSetting,
  getSetting,
  mergeSetting,
  replaceSetting,
  type SentSetting,
  type SettingWrite,
} from './manage-settings.js';
import { querySettings } from './query-settings.js';

/** The fields of v2's TenantConfig. */
const fields = fieldTable<ShownSetting, StandingSetting>()(
  {
    configName: 'configName',
    objectValue: 'objectValue',
    objectType: 'objectType',
    configType: 'configType',
    tenantId: { shows: ({ tenantId }) => tenantId },
  },
  { merchant: 'inner' },
);

/** A setting as v2's TenantConfig. */
export const settingToV2 = (setting: StandingSetting) => fields.view(setting);

/**
 * Where a setting holds what v2 shows of it. A query sorts by `updatedAt` unless it says otherwise
 * (documented), which v2 does not show.
 */
const sources = (stand: (setting: ShownSetting) => StandingSetting): Sources => {
  const shown = fields.sources(stand);
  return (name, asked) => (['createdAt', 'updatedAt'].includes(name) ? storedAs(name) : shown(name, asked));
};

interface Written {
  path: SettingName;
  body: SentSetting;
  cleared: readonly string[];
}

const writeFromV2 = ({ path, body, cleared }: Written): SettingWrite => ({
  name: path,
  sent: fields.record(body),
  cleared: fields.fieldsOf(cleared),
});

const listFromV2 = (body: readonly SentSetting[]): SentSetting[] => body.map((one) => fields.record(one));

export const v2: Routes = [
  op('listTenantConfigs', { does: wholeConfiguration, with: () => undefined, returns: settingToV2 }),
  op('createTenantConfig', {
    does: createSetting,
    with: ({ body }) => fields.record(body),
    returns: settingToV2,
    errors: { conflict: 409 },
  }),
  op('replaceTenantConfigs', { does: replaceSettings, with: ({ body }) => listFromV2(body), returns: settingToV2 }),
  op('mergeTenantConfigs', { does: mergeSettings, with: ({ body }) => listFromV2(body), returns: settingToV2 }),
  op('getTenantConfig', { does: getSetting, with: ({ path }) => path, returns: settingToV2 }),
  op('replaceTenantConfig', { does: replaceSetting, with: writeFromV2, returns: settingToV2 }),
  op('mergeTenantConfig', { does: mergeSetting, with: writeFromV2, returns: settingToV2 }),
  op('deleteTenantConfig', { does: deleteSetting, with: ({ path }) => path, returns: () => undefined }),
  op('queryTenantConfigs', {
    does: querySettings,
    with: ({ body }) => ({ input: body, sources }),
    returns: ({ count, limit, offset, rows }) => ({ count, limit, offset, configurations: rows.map(settingToV2) }),
  }),
];
