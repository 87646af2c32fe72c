import { invalid } from '../../core/forms/errors.js';
import { type StandingSetting, settingKey, settings } from '../../model/setting.js';
import type { Tx } from '../../store/tx.js';
import { nameOf, type SentSetting, standing, titleOf, type Way, writeSetting } from './manage-settings.js';

/**
 * Returns all settings of the tenant as one: a map by type and name (a policy). The policies are
 * not among them, because no merchant wrote them.
 */
export function wholeConfiguration(tx: Tx): StandingSetting {
  const types = new Map<string, [name: string, value: object][]>();
  for (const { configType, configName, objectValue } of tx.list(settings)) {
    const ofType = types.get(configType);
    if (ofType) ofType.push([configName, objectValue]);
    else types.set(configType, [[configName, objectValue]]);
  }
  const objectValue = Object.fromEntries(Array.from(types, ([type, entries]) => [type, Object.fromEntries(entries)]));
  return standing(tx, { configType: 'TENANT', configName: 'ALL', objectValue });
}

const writingAll =
  (way: Way) =>
  (tx: Tx, all: readonly SentSetting[]): StandingSetting => {
    const seen = new Set<string>();
    for (const [i, sent] of all.entries()) {
      const name = nameOf(sent);
      if (seen.has(settingKey(name))) throw invalid(`[${i}].configName`, `must not name the setting ${titleOf(name)} twice`);
      seen.add(settingKey(name));
      writeSetting(tx, { name, sent, cleared: [] }, way, `[${i}].`);
    }
    return wholeConfiguration(tx);
  };

/**
 * Replaces each of these settings and returns the whole configuration. One unknown changes none.
 */
export const replaceSettings = writingAll('replace');

/** Merges each of these settings and returns the whole configuration. One unknown changes none. */
export const mergeSettings = writingAll('merge');
