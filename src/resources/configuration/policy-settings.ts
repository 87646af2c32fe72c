import { invalid, missing, Refusal } from '../../core/forms/errors.js';
import { own } from '../../core/text/path.js';
import { notKnown } from '../../core/text/wording.js';
import { knownPolicies, policyValue, setPolicies } from '../../domain/policies.js';
import type { Setting } from '../../model/setting.js';
import type { Tx } from '../../store/tx.js';

/** The type of the settings by which a tenant reads and sets its policies (a policy). */
export const POLICY_TYPE = 'SANDBOX_POLICY';

/** A policy as a setting. */
export type PolicySetting = Pick<Setting, 'configType' | 'configName' | 'objectValue'>;

const settingOf = (tx: Tx, configName: string): PolicySetting => ({
  configType: POLICY_TYPE,
  configName,
  objectValue: { value: policyValue(tx, configName) },
});

/** Returns every policy as a setting. */
export const policySettings = (tx: Tx): PolicySetting[] => Object.keys(knownPolicies(tx)).map((name) => settingOf(tx, name));

/** Returns a policy as a setting. Refuses an unknown name with `notFound`. */
export function readPolicy(tx: Tx, name: string): PolicySetting {
  const known = knownPolicies(tx);
  if (!Object.hasOwn(known, name))
    throw new Refusal('notFound', `Setting ${POLICY_TYPE} ${name} not found: it ${notKnown(name, 'a policy', Object.keys(known))}`);
  return settingOf(tx, name);
}

/**
 * Sets a policy to the `value` of an object; null restores its default. Refuses an object without
 * one and a wrong value. `place` is where the object stands in the body.
 */
export function writePolicy(tx: Tx, name: string, objectValue: Setting['objectValue'], place: string): PolicySetting {
  const value = own(objectValue, 'value');
  const field = `${place}objectValue.value`;
  if (value === undefined) throw missing(field, `must be the value of the policy ${name}`);
  const problem = value === null ? undefined : knownPolicies(tx)[name]?.check(value);
  if (problem !== undefined) throw invalid(field, problem);
  setPolicies(tx, { [name]: value }, knownPolicies(tx));
  return settingOf(tx, name);
}

/** Restores the default of a policy. */
export function resetPolicy(tx: Tx, name: string): void {
  setPolicies(tx, { [name]: null }, knownPolicies(tx));
}
