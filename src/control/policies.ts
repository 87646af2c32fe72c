import { describePolicies, setPolicies } from '../domain/policies.js';
import type { Routes } from '../kit/route.js';
import type { Tx } from '../store/tx.js';
import type { ControlContext } from './context.js';
import { op } from './op.js';

/** `/__sandbox/policies`: reads and sets a tenant's policies. */
export function policyRoutes({ tenancy: { policies } }: ControlContext): Routes {
  const change = (tx: Tx, changes: Record<string, unknown>) => {
    setPolicies(tx, changes, policies);
    return describePolicies(tx, policies);
  };
  return [
    op('getPolicies', { does: (tx) => describePolicies(tx, policies), with: () => undefined, returns: (all) => all }),
    op('setPolicies', { does: change, with: ({ body }) => body, returns: (all) => all }),
  ];
}
