import { Refusal } from '../../core/errors.js';
import type { Tx } from '../../store/tx.js';
import { checkFault, type SentFault } from './check-fault.js';
import { type Fault, faults } from './fault.js';
import type { FaultDescription } from './fault-terms.js';

const MOST_FAULTS = 100;

/** The operations there are. */
export type KnownOperations = { has(operationId: string): boolean };

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
 * Sets a fault. Its id is the next number that is free, so that a run that sets the same faults draws the same random choices. Refuses a description
 * that contradicts itself, and names an operation that is not among the `known` ones.
 */
export function setFault(tx: Tx, description: SentFault, known?: KnownOperations): FaultView {
  checkFault(description, known);
  if (tx.count(faults) >= MOST_FAULTS) throw new Refusal('conflict', `There are ${MOST_FAULTS} faults already: lift some`);
  const id = String(1 + Math.max(0, ...faultsOf(tx).map((fault) => Number(fault.id))));
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
export const addFault = (store: FaultStore, tenant: string, description: FaultDescription, known?: KnownOperations): FaultView =>
  store.transact(tenant, (tx) => setFault(tx, description, known));

/** A tenant's faults and how often each took effect. */
export const listFaults = (store: FaultStore, tenant: string): FaultView[] => store.transact(tenant, faultsOf);

/** Lifts one fault of a tenant, or all of them, and answers how far they had come. */
export const liftFaults = (store: FaultStore, tenant: string, id?: string): FaultView[] =>
  store.transact(tenant, (tx) => (id === undefined ? liftEveryFault(tx) : [liftFault(tx, id)]));
