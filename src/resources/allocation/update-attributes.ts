import { without } from '../../core/values/reshape.js';
import { auditEntry } from '../../domain/events/history.js';
import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { allocations } from '../../model/allocation.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

export interface AttributesUpdate {
  allocationId: string;
  attributes: Record<string, unknown>;
  keysToRemove?: readonly string[] | undefined;
}

/**
 * Merges attributes into those of an allocation, then removes those that are named (documented;
 * that a key that is in both is removed is a policy).
 */
export function updateAllocationAttributes(tx: Tx, { allocationId, attributes, keysToRemove = [] }: AttributesUpdate): StandingAllocation {
  const before = getSeen(tx, allocations, allocationId);
  const next = {
    ...before,
    attributes: without({ ...before.attributes, ...attributes }, keysToRemove),
    version: before.version + 1,
    updatedAt: tx.now(),
    auditLogs: [...before.auditLogs, auditEntry(tx, 'UPDATE', { note: 'Attributes updated by the merchant' })],
  };
  return withStanding(tx, tx.put(allocations, next));
}
