import { stateFormat } from '../store/disk/format.js';
import { type PartitionJson, type PartitionState, toJson } from '../store/state.js';

/** A tenant as it is exported: all of it, and the format that says how an import reads it. */
export const exportOf = (state: PartitionState): PartitionJson & { format: number } => ({ format: stateFormat, ...toJson(state) });
