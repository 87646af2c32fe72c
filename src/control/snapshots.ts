import { invalid, missing } from '../core/forms/errors.js';
import { inSlices } from '../core/work/slices.js';
import type { Routes } from '../kit/route.js';
import { restoringSnapshot, savingBefore, savingSnapshot } from '../tenancy/snapshots.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/** `/__sandbox/snapshots`: saves a tenant under a name, and restores it. */
export function snapshotRoutes({ tenancy: { store, snapshots, locks } }: ControlContext): Routes {
  return [
    direct('saveSnapshot', {
      answers: ({ tenant, body: { name, before, sparing } }) => {
        if (before !== undefined && name !== undefined) throw invalid('before', 'must not be given with name');
        if (before !== undefined) return locks.alone(tenant, () => inSlices(savingBefore(snapshots, store, tenant, before, sparing)));
        if (name === undefined) throw missing('name', 'must be given, or before');
        return locks.alone(tenant, () => inSlices(savingSnapshot(snapshots, store, tenant, name)));
      },
      status: 201,
    }),
    direct('listSnapshots', { answers: ({ tenant }) => ({ snapshots: snapshots.list(tenant) }) }),
    direct('restoreSnapshot', {
      answers: async ({ tenant, path }, checked) => {
        checked(snapshots.get(tenant, path.name).view);
        const restored = await locks.alone(tenant, () => inSlices(restoringSnapshot(snapshots, store, tenant, path.name)));
        await store.settled();
        return restored;
      },
    }),
    direct('deleteSnapshot', { answers: ({ tenant, path }) => locks.alone(tenant, () => inSlices(snapshots.removing(tenant, path.name))) }),
  ];
}
