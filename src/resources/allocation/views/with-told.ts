import { pick } from '../../../core/values/reshape.js';
import { type StandingAllocation, type Told, told, toldFields } from '../../../domain/stock/find-allocation.js';
import type { Allocation } from '../../../model/allocation.js';

/**
 * An allocation with what its order and location say. A merchant's own value of such a field comes
 * first.
 */
export function withTold(standing: StandingAllocation): Allocation & Told {
  const { allocation } = standing;
  const { merchant = {} } = allocation;
  return { ...allocation, ...told(standing), ...pick(merchant as Told, toldFields) };
}
