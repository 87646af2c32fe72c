import type { FaultDescription } from '../domain/faults/fault.js';
import { type FaultView, faultsOf, liftEveryFault, liftFault, setFault } from '../domain/faults/manage-faults.js';
import type { RouteTable } from '../kit/direct-route.js';
import { op } from '../kit/resource.js';
import type { ControlContext } from './context.js';

/** `/__sandbox/faults`: sets, lists and lifts the tenant's faults. */
export const faultRoutes = ({ contract }: ControlContext): RouteTable => ({
  addFault: op({
    does: (tx, description: FaultDescription) => setFault(tx, description, contract.operations),
    with: ({ body }): FaultDescription => body,
    returns: (fault) => fault,
    status: 201,
  }),
  listFaults: op({ does: faultsOf, with: () => undefined, returns: (faults: FaultView[]) => ({ faults }) }),
  liftFaults: op({ does: liftEveryFault, with: () => undefined, returns: (lifted: FaultView[]) => ({ lifted }) }),
  liftFault: op({ does: liftFault, with: ({ path }): string => path.id, returns: (fault) => fault }),
});
