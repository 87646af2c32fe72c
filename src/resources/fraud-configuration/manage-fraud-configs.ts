import { invalid, missing, notFound, refuseAll, taken } from '../../core/forms/errors.js';
import { keyProblems } from '../../core/forms/key-text.js';
import type { WithMerchant } from '../../core/forms/merchant.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { type FraudConfig, type FraudRules, fraudConfigs, fraudKey, rulesProblems } from '../../model/fraud-config.js';
import type { Tx } from '../../store/tx.js';

/** Names fraud rules. */
export type FraudName = Pick<FraudConfig, 'processName' | 'serviceName'>;

/** Fraud rules as a merchant sends them. */
export type SentFraudConfig = Partial<FraudName> & WithMerchant & { configuration?: FraudRules };

/** Fraud rules with the tenant that they belong to. */
export type OwnedFraudConfig = FraudConfig & { tenantId: string };

const owned = (tx: Tx, config: FraudConfig): OwnedFraudConfig => ({ ...config, tenantId: tx.tenant });

const titleOf = ({ processName, serviceName }: FraudName): string => `${processName}/${serviceName}`;

function read(tx: Tx, name: FraudName): FraudConfig {
  const config = tx.find(fraudConfigs, fraudKey(name));
  if (!config) throw notFound(fraudConfigs.label, titleOf(name));
  return config;
}

function named(value: string | undefined, field: keyof FraudName): string {
  if (value === undefined) throw missing(field);
  refuseAll(keyProblems(field, value));
  return value;
}

/**
 * Stores the fraud rules of a process and service. Refuses names that no path could hold and what
 * cannot be read, by field, a second time for the same pair (documented as a conflict), and more
 * than a tenant can have (a policy).
 */
export function createFraudConfig(tx: Tx, sent: SentFraudConfig): OwnedFraudConfig {
  const processName = named(sent.processName, 'processName');
  const serviceName = named(sent.serviceName, 'serviceName');
  refuseAll(rulesProblems(sent.configuration ?? {}, 'configuration.'));
  const name = { processName, serviceName };
  if (tx.find(fraudConfigs, fraudKey(name))) throw taken('serviceName', `fraud configuration ${titleOf(name)}`);
  if (tx.count(fraudConfigs) >= RECORD_BOUNDS.fraudConfigs)
    throw invalid('serviceName', `must not be added: the tenant has ${RECORD_BOUNDS.fraudConfigs}, the most that it can`);
  return owned(tx, tx.put(fraudConfigs, { ...sent, ...name }));
}

/** Overwrites the fraud rules of a known process and service. */
export function replaceFraudConfig(tx: Tx, { name, rules }: { name: FraudName; rules: FraudRules }): OwnedFraudConfig {
  const before = read(tx, name);
  refuseAll(rulesProblems(rules, ''));
  return owned(tx, tx.put(fraudConfigs, { ...before, configuration: rules }));
}

/** Returns the fraud rules of a process and service, or refuses an unknown pair with `notFound`. */
export const getFraudConfig = (tx: Tx, name: FraudName): OwnedFraudConfig => owned(tx, read(tx, name));

/** Removes the fraud rules of a process and service. Orders that are on hold stay on hold. */
export function deleteFraudConfig(tx: Tx, name: FraudName): void {
  tx.remove(fraudConfigs, fraudConfigs.key(read(tx, name)));
}

/** Returns all fraud rules, the oldest first. */
export const listFraudConfigs = (tx: Tx): OwnedFraudConfig[] => Array.from(tx.list(fraudConfigs), (config) => owned(tx, config));
