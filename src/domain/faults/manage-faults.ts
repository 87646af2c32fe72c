import { Refusal } from '../../core/forms/errors.js';
import { DEFAULT_LIMITS } from '../../core/work/limits.js';
import type { Tx } from '../../store/tx.js';
import { checkFault, type SentFault } from './check-fault.js';
import { type Fault, faults } from './fault.js';
import type { FaultDescription } from './fault-terms.js';

/** The operations of the API. */
export type KnownOperations = { has(operationId: string): boolean };

/** The limits of a tenant's faults. */
export interface FaultBounds {
  known?: KnownOperations | undefined;
  /** How many faults a tenant may have; by default the limit `faults`. */
  most?: number | undefined;
}

/** A fault as the control API shows it, without internal fields. */
export type FaultView = Omit<Fault, 'window'>;

/** The part of the store that faults use. */
export interface FaultStore {
  transact<T>(tenant: string, work: (tx: Tx) => T): T;
}

const viewOf = ({ window: _, ...fault }: Fault): FaultView => fault;

/** A tenant's faults, oldest first, which is the order in which they act. */
export const faultsOf = (tx: Tx): FaultView[] => Array.from(tx.list(faults), viewOf);

/**
 * Sets a fault. Its id is the next free number, so that a run that sets the same faults draws the
 * same random choices. Refuses a contradictory description, an operation that is not `known`, and a
 * fault above the limit (`conflict`).
 */
export function setFault(tx: Tx, description: SentFault, { known, most = DEFAULT_LIMITS.faults }: FaultBounds = {}): FaultView {
  checkFault(description, known);
  if (tx.count(faults) >= most) throw new Refusal('conflict', `There are ${most} faults already: lift some`);
  const id = String(1 + faultsOf(tx).reduce((highest, fault) => Math.max(highest, Number(fault.id)), 0));
  const { nth, ...terms } = description;
  const only = nth === undefined ? {} : { skip: nth - 1, times: 1 };
  return viewOf(tx.put(faults, { id, ...terms, ...only, calls: 0, hits: 0 }));
}

/** Lifts one fault and returns it with its final counts. Refuses an unknown id. */
export function liftFault(tx: Tx, id: string): FaultView {
  const fault = tx.get(faults, id);
  tx.remove(faults, id);
  return viewOf(fault);
}

/** Lifts all faults of the tenant and returns them with their final counts. */
export const liftEveryFault = (tx: Tx): FaultView[] => faultsOf(tx).map(({ id }) => liftFault(tx, id));

/** Sets a fault for one tenant; other tenants are not affected. */
export const addFault = (store: FaultStore, tenant: string, description: FaultDescription, bounds?: FaultBounds): FaultView =>
  store.transact(tenant, (tx) => setFault(tx, description, bounds));

/** A tenant's faults with their counts. */
export const listFaults = (store: FaultStore, tenant: string): FaultView[] => store.transact(tenant, faultsOf);

/** Lifts one fault of a tenant, or all of them, and returns them with their final counts. */
export const liftFaults = (store: FaultStore, tenant: string, id?: string): FaultView[] =>
  store.transact(tenant, (tx) => (id === undefined ? liftEveryFault(tx) : [liftFault(tx, id)]));
