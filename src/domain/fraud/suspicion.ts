import { meets } from '../../model/fraud-condition.js';
import { type FraudConfig, fraudConfigs } from '../../model/fraud-config.js';
import type { Tx } from '../../store/tx.js';

/** The first group of conditions that an order meets, as a place in the rules. */
function metBy(order: object, { processName, serviceName, configuration }: FraudConfig, now: string): string | undefined {
  const groups = configuration?.conditions ?? [];
  const met = groups.findIndex((group) => group.every((condition) => meets(order, condition, now)));
  return met < 0 ? undefined : `${processName}/${serviceName}, conditions[${met}]`;
}

/**
 * Returns which fraud rules of the tenant an order meets, for its history; undefined if it meets
 * none. `order` is as v2 shows it. The rules of all processes and services count (a policy).
 */
export function suspicion(tx: Tx, order: () => object): string | undefined {
  if (tx.count(fraudConfigs) === 0) return undefined;
  const shown = order();
  for (const config of tx.list(fraudConfigs)) {
    const met = metBy(shown, config, tx.now());
    if (met !== undefined) return met;
  }
  return undefined;
}
