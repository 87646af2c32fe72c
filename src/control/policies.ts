import { policies, policy, policyNames, setPolicies } from '../domain/policies.js';
import type { Routes } from '../kit/route.js';
import type { Tx } from '../store/tx.js';
import { op } from './op.js';

/** Every policy by name: its value, the value it goes back to, and what it decides. */
const describePolicies = (tx: Tx) =>
  Object.fromEntries(
    policyNames.map((name) => {
      const { default: own, describes } = policies[name];
      return [name, { value: policy(tx, name), default: tx.defaults[name] ?? own, describes }];
    }),
  );

function changePolicies(tx: Tx, changes: Record<string, unknown>) {
  setPolicies(tx, changes);
  return describePolicies(tx);
}

/** `/__sandbox/policies`: reads and sets a tenant's policies. */
export const policyRoutes: Routes = [
  op('getPolicies', { does: describePolicies, with: () => undefined, returns: (all) => all }),
  op('setPolicies', { does: changePolicies, with: ({ body }) => body, returns: (all) => all }),
];
