import { invalid, missing, notFound } from '../../core/forms/errors.js';
import { inSlices } from '../../core/work/slices.js';
import type { Routes } from '../../kit/route.js';
import { recordsBetween, stateAfter, takenOver } from '../../tenancy/branches.js';
import { differenceOf } from '../../tenancy/changed-records.js';
import { forgettingTenant } from '../../tenancy/reset.js';
import { ordersIn, savingBefore } from '../../tenancy/snapshots.js';
import type { ControlContext, Tenancy } from '../context.js';
import { direct } from '../op.js';
import { requestWith } from '../request-log-of.js';
import { accountsFrom, callingAs, tenantOnly } from '../scenario-tools.js';

/** How many changes a branch is to have, by the request or the change that it begins before. */
function pointOf(tenancy: Tenancy, tenant: string, { request, change }: { request?: number; change?: number }) {
  if (request !== undefined && change !== undefined) throw invalid('change', 'must not be given with request');
  if (request !== undefined) {
    const { before, atMs } = requestWith(tenancy, tenant, request);
    return { point: before, atMs };
  }
  if (change === undefined) throw missing('request', 'must be given, or change');
  if (change > tenancy.changes.last(tenant)) throw notFound('Change', change);
  return { point: change - 1, atMs: undefined };
}

/** `/__sandbox/branches`: tenants that begin as another one was before one of its changes. */
export function branchRoutes({ tenancy, self }: ControlContext): Routes {
  const { store, branches, locks, snapshots } = tenancy;
  const headersOf = async (tenant: string) => tenantOnly((await callingAs(self(), tenant, {})).headers);
  return [
    direct('openBranch', {
      answers: async ({ tenant, body }) => {
        await tenancy.start({});
        const freshAccount = await accountsFrom();
        const { point, atMs } = pointOf(tenancy, tenant, body);
        branches.assertRoom();
        const branch = await locks.alone(tenant, async () => {
          const { state, at } = await inSlices(stateAfter(tenancy, tenant, point, atMs));
          const account = freshAccount(`branch of ${tenant}`, (one) => !store.has(one));
          const made = { tenant: account, of: tenant, change: point + 1, request: body.request, at };
          // Known as a branch before it is there, so that none of its webhooks are sent.
          await branches.adding(made, () => inSlices(store.restoring(account, state)));
          return made;
        });
        await store.settled();
        const { request, ...known } = branch;
        return { ...known, ...(request !== undefined && { request }), headers: await headersOf(branch.tenant) };
      },
      status: 201,
    }),
    direct('listBranches', {
      answers: async ({ tenant }) => ({
        branches: await Promise.all(
          branches.of(tenant).map(async ({ request, ...known }) => ({
            ...known,
            ...(request !== undefined && { request }),
            headers: await headersOf(known.tenant),
          })),
        ),
      }),
    }),
    direct('compareBranch', {
      answers: async ({ path, query: { limit, offset } }) => {
        const { tenant, of } = branches.get(path.tenant);
        const records = await locks.alone(of, () => locks.alone(tenant, () => inSlices(recordsBetween(store, of, tenant))));
        return { tenant, of, count: records.length, records: records.slice(offset, offset + limit).map(differenceOf) };
      },
    }),
    direct('takeOverBranch', {
      answers: async ({ path }) => {
        const branch = branches.get(path.tenant);
        const { tenant, of } = branch;
        const answer = await locks.alone(of, () =>
          locks.alone(tenant, async () => {
            const snapshot = await inSlices(savingBefore(snapshots, store, of, 'take-over'));
            const state = takenOver(store, branch);
            await inSlices(store.restoring(of, state));
            await inSlices(forgettingTenant(tenancy, tenant));
            return { tenant: of, snapshot: snapshot.name, orders: ordersIn(state) };
          }),
        );
        await store.settled();
        return answer;
      },
    }),
  ];
}
