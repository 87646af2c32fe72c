import type { ClockSetting } from '../core/clock.js';

/** The records of one tenant by collection and key, oldest insertion first. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, object>>;

/** All of one tenant at one moment. Immutable, and cheap to make: its records are shared with the store. */
export interface PartitionState {
  /** How many ids the tenant has drawn. */
  readonly sequence: number;
  readonly clock: ClockSetting;
  readonly collections: Collections;
}

/** A tenant without records whose clock is the machine's. */
export const emptyState: PartitionState = { sequence: 0, clock: { kind: 'real' }, collections: new Map() };
