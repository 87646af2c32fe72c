import { invalid, notFound, refuseAll, taken } from '../../core/forms/errors.js';
import { keyProblems } from '../../core/forms/key-text.js';
import { mergedMerchant, type WithMerchant } from '../../core/forms/merchant.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { without } from '../../core/values/reshape.js';
import { type Setting, type SettingName, type ShownSetting, type StandingSetting, settingKey, settings } from '../../model/setting.js';
import type { Tx } from '../../store/tx.js';
import { POLICY_TYPE, readPolicy, resetPolicy, writePolicy } from './policy-settings.js';

/** The type of a setting that is sent without one (a policy). */
const DEFAULT_TYPE = 'DEFAULT';

/** A setting as a merchant sends it. */
export interface SentSetting extends WithMerchant {
  configName: string;
  objectValue: Setting['objectValue'];
  objectType?: string;
  configType?: string;
}

/** How a write treats what it does not send. */
export type Way = 'replace' | 'merge';

/** A setting with the tenant that it belongs to. */
export const standing = (tx: Tx, setting: ShownSetting): StandingSetting => ({ ...setting, tenantId: tx.tenant });

/** What names a setting that is sent. */
export const nameOf = ({ configType = DEFAULT_TYPE, configName }: SentSetting): SettingName => ({ configType, configName });
/** The name of a setting in refusals. */
export const titleOf = ({ configType, configName }: SettingName): string => `${configType} ${configName}`;

function stored(tx: Tx, name: SettingName): Setting {
  const found = tx.find(settings, settingKey(name));
  if (!found) throw notFound(settings.label, titleOf(name));
  return found;
}

/** Stores a setting. Refuses a value that is too long. `place` is where it stands in the body. */
function store(tx: Tx, setting: Setting, place = ''): StandingSetting {
  if (JSON.stringify(setting.objectValue).length > RECORD_BOUNDS.settingCharacters)
    throw invalid(`${place}objectValue`, `must have at most ${RECORD_BOUNDS.settingCharacters} characters as JSON`);
  return standing(tx, tx.put(settings, setting));
}

/**
 * Creates a setting. Refuses a type and name in use with `conflict` (documented), and a name that
 * no path could hold. Every policy has its setting already.
 */
export function createSetting(tx: Tx, sent: SentSetting): StandingSetting {
  const name = nameOf(sent);
  if (name.configType === POLICY_TYPE) readPolicy(tx, name.configName);
  if (name.configType === POLICY_TYPE || tx.find(settings, settingKey(name))) throw taken('configName', `setting ${titleOf(name)}`);
  refuseAll([...keyProblems('configType', name.configType), ...keyProblems('configName', name.configName)]);
  if (tx.count(settings) >= RECORD_BOUNDS.settings)
    throw invalid('configName', `must name an existing setting: the tenant has ${RECORD_BOUNDS.settings}, the most that it can`);
  return store(tx, { ...sent, ...name, createdAt: tx.now(), updatedAt: tx.now() });
}

/** Returns a setting. Refuses an unknown type or name with `notFound`. */
export const getSetting = (tx: Tx, name: SettingName): StandingSetting =>
  standing(tx, name.configType === POLICY_TYPE ? readPolicy(tx, name.configName) : stored(tx, name));

/** Deletes a setting. A policy gets its default back. */
export function deleteSetting(tx: Tx, name: SettingName): void {
  const found = getSetting(tx, name);
  if (found.configType === POLICY_TYPE) resetPolicy(tx, found.configName);
  else tx.remove(settings, settingKey(name));
}

/** A write to a setting that exists. */
export interface SettingWrite {
  name: SettingName;
  sent: SentSetting;
  /** The fields that a merge removes. */
  cleared: readonly string[];
}

/**
 * Writes a setting that exists, or refuses an unknown one with `notFound`. `place` is where it
 * stands in the body.
 */
export function writeSetting(tx: Tx, { name, sent, cleared }: SettingWrite, way: Way, place = ''): StandingSetting {
  if (name.configType === POLICY_TYPE) {
    const before = readPolicy(tx, name.configName).objectValue;
    return standing(tx, writePolicy(tx, name.configName, way === 'merge' ? { ...before, ...sent.objectValue } : sent.objectValue, place));
  }
  const before = stored(tx, name);
  const own = { ...name, createdAt: before.createdAt, updatedAt: tx.now() };
  if (way === 'replace') return store(tx, { ...sent, ...own }, place);
  const objectValue = { ...before.objectValue, ...sent.objectValue };
  return store(tx, { ...without(before, cleared), ...sent, objectValue, ...mergedMerchant(before, sent), ...own }, place);
}

/** Refuses a body that names another setting than the path (a policy). */
function checkName({ name, sent }: SettingWrite): void {
  for (const field of ['configType', 'configName'] as const) {
    if ((sent[field] ?? name[field]) !== name[field]) throw invalid(field, `must be the one in the path, ${name[field]}`);
  }
}

const writing =
  (way: Way) =>
  (tx: Tx, asked: SettingWrite): StandingSetting => {
    checkName(asked);
    return writeSetting(tx, asked, way);
  };

/** Replaces a setting: what is not sent is removed. Refuses an unknown one with `notFound`. */
export const replaceSetting = writing('replace');

/**
 * Writes what is sent over a setting, and the entries of `objectValue` one by one (a policy).
 * Refuses an unknown one with `notFound`.
 */
export const mergeSetting = writing('merge');
