import { Refusal } from '../../core/errors.js';
import { DEFAULT_LIMITS } from '../../core/limits.js';
import type { Tx } from '../../store/tx.js';
import { checkFault, type SentFault } from './check-fault.js';
import { type Fault, faults } from './fault.js';
import type { FaultDescription } from './fault-terms.js';

/** The operations there are. */
export type KnownOperations = { has(operationId: string): boolean };

/** What bounds the faults of a tenant. */
export interface FaultBounds {
  known?: KnownOperations | undefined;
  /** How many a tenant may hold; the default of the limit `faults` unless given. */
  most?: number | undefined;
}

/** A fault as it is told: without what only the sandbox needs. */
export type FaultView = Omit<Fault, 'window'>;

/** A store, as far as faults need it. */
export interface FaultStore {
  transact<T>(tenant: string, work: (tx: Tx) => T): T;
}

const viewOf = ({ window: _, ...fault }: Fault): FaultView => fault;

/** A tenant's faults, oldest first: an earlier one acts before a later one. */
export const faultsOf = (tx: Tx): FaultView[] => Array.from(tx.list(faults), viewOf);

/**
 * Sets a fault. Its id is the next number that is free, so that a run that sets the same faults
 * draws the same random choices. Refuses a description that contradicts itself, one that names an
 * operation that is not among the `known` ones, and one above the limit.
 */
export function setFault(tx: Tx, description: SentFault, { known, most = DEFAULT_LIMITS.faults }: FaultBounds = {}): FaultView {
  checkFault(description, known);
  if (tx.count(faults) >= most) throw new Refusal('conflict', `There are ${most} faults already: lift some`);
  const id = String(1 + faultsOf(tx).reduce((highest, fault) => Math.max(highest, Number(fault.id)), 0));
  const { nth, ...terms } = description;
  const only = nth === undefined ? {} : { skip: nth - 1, times: 1 };
  return viewOf(tx.put(faults, { id, ...terms, ...only, calls: 0, hits: 0 }));
}

/** Lifts one fault and answers how far it had come; refuses one that is not there. */
export function liftFault(tx: Tx, id: string): FaultView {
  const fault = tx.get(faults, id);
  tx.remove(faults, id);
  return viewOf(fault);
}

/** Lifts every fault of the tenant. */
export const liftEveryFault = (tx: Tx): FaultView[] => faultsOf(tx).map(({ id }) => liftFault(tx, id));

/** Sets a fault of a tenant; no other tenant meets it. */
export const addFault = (store: FaultStore, tenant: string, description: FaultDescription, bounds?: FaultBounds): FaultView =>
  store.transact(tenant, (tx) => setFault(tx, description, bounds));

/** A tenant's faults and how often each took effect. */
export const listFaults = (store: FaultStore, tenant: string): FaultView[] => store.transact(tenant, faultsOf);

/** Lifts one fault of a tenant, or all of them, and answers how far they had come. */
export const liftFaults = (store: FaultStore, tenant: string, id?: string): FaultView[] =>
  store.transact(tenant, (tx) => (id === undefined ? liftEveryFault(tx) : [liftFault(tx, id)]));
