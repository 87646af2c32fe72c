import { invalid, missing, notFound, taken } from '../../core/forms/errors.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { endDeliveries } from '../../domain/webhooks/deliveries.js';
import { servicesOf } from '../../domain/webhooks/receivers.js';
import { type TargetConfig, type TargetName, targetConfigs, targetKey } from '../../model/target-config.js';
import type { Tx } from '../../store/tx.js';
import { checkTarget } from './check-target.js';

/** A target configuration as a merchant sends it. */
export type SentTarget = Omit<TargetConfig, 'id' | keyof TargetName> & Partial<TargetName>;

/** A target configuration with the tenant that it belongs to. */
export type StandingTarget = TargetConfig & { tenantId: string };

export const standing = (tx: Tx, target: TargetConfig): StandingTarget => ({ ...target, tenantId: tx.tenant });

const find = (tx: Tx, name: TargetName): TargetConfig | undefined => tx.by(targetConfigs, 'name', targetKey(name))[0];

function read(tx: Tx, name: TargetName): TargetConfig {
  const found = find(tx, name);
  if (!found) throw notFound(targetConfigs.label, `${name.serviceName} ${name.processName}`);
  return found;
}

/**
 * Stores which services a process hands its work to. Refuses a service and process in use with
 * `conflict` (documented), and a body without either (a policy): nothing could name it.
 */
export function createTarget(tx: Tx, sent: SentTarget): StandingTarget {
  const { serviceName, processName } = sent;
  if (serviceName === undefined) throw missing('serviceName');
  if (processName === undefined) throw missing('processName');
  const target = { ...sent, serviceName, processName };
  checkTarget(tx, target);
  if (find(tx, target)) throw taken('processName', `target configuration ${serviceName} ${processName}`);
  if (tx.count(targetConfigs) >= RECORD_BOUNDS.targetConfigs)
    throw invalid('processName', `must not be added: the tenant has ${RECORD_BOUNDS.targetConfigs}, the most that it can`);
  return standing(tx, tx.put(targetConfigs, { ...target, id: tx.newId() }));
}

/** Returns a target configuration. Refuses an unknown service or process with `notFound`. */
export const getTarget = (tx: Tx, name: TargetName): StandingTarget => standing(tx, read(tx, name));

/** Returns all target configurations, oldest first (a policy). */
export const listTargets = (tx: Tx): StandingTarget[] => Array.from(tx.list(targetConfigs), (target) => standing(tx, target));

/** Deletes a target configuration. What is on its way to its services is not sent (a policy). */
export function deleteTarget(tx: Tx, name: TargetName): void {
  const target = read(tx, name);
  for (const service of servicesOf(target)) endDeliveries(tx, service, 'target configuration');
  tx.remove(targetConfigs, target.id);
}
