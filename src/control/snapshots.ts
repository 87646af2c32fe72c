import { inSlices } from '../core/slices.js';
import type { Routes } from '../kit/route.js';
import { restoringSnapshot, savingSnapshot } from '../tenancy/snapshots.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/** `/__sandbox/snapshots`: saves a tenant under a name, and restores it. */
export function snapshotRoutes({ tenancy: { store, snapshots, locks } }: ControlContext): Routes {
  return [
    direct('saveSnapshot', {
      answers: ({ tenant, body }) => locks.alone(tenant, () => inSlices(savingSnapshot(snapshots, store, tenant, body.name))),
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
