import type { SentFault } from '../domain/faults/check-fault.js';
import { faultsOf, liftEveryFault, liftFault, setFault } from '../domain/faults/manage-faults.js';
import type { Routes } from '../kit/route.js';
import type { Tx } from '../store/tx.js';
import type { ControlContext } from './context.js';
import { op } from './op.js';

/** `/__sandbox/faults`: sets, lists and lifts the tenant's faults. */
export const faultRoutes = ({ contract, limits }: ControlContext): Routes => [
  op('addFault', {
    does: (tx: Tx, description: SentFault) => setFault(tx, description, { known: contract.operations, most: limits.faults }),
    with: ({ body }) => body,
    returns: (fault) => fault,
    status: 201,
  }),
  op('listFaults', { does: faultsOf, with: () => undefined, returns: (faults) => ({ faults }) }),
  op('liftFaults', { does: liftEveryFault, with: () => undefined, returns: (lifted) => ({ lifted }) }),
  op('liftFault', { does: liftFault, with: ({ path }) => path.id, returns: (fault) => fault }),
];
