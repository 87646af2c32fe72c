import { stateFormat } from '../store/disk/format.js';
import { type PartitionJson, type PartitionState, toJson } from '../store/state.js';

/** A tenant's export: all of its state, and the format by which an import reads it. */
export const exportOf = (state: PartitionState): PartitionJson & { format: number } => ({ format: stateFormat, ...toJson(state) });
