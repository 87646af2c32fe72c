import type { RouteTable } from '../kit/direct-route.js';
import { restoreSnapshot, saveSnapshot } from '../tenancy/snapshots.js';
import type { ControlContext } from './context.js';

/** `/__sandbox/snapshots`: keeps what a tenant is under a name, and puts it back. */
export function snapshotRoutes({ tenancy: { store, snapshots } }: ControlContext): RouteTable {
  return {
    saveSnapshot: { answers: ({ tenant, body }) => saveSnapshot(snapshots, store, tenant, body.name), status: 201 },
    listSnapshots: { answers: ({ tenant }) => ({ snapshots: snapshots.list(tenant) }) },
    restoreSnapshot: {
      answers: async ({ tenant, path }) => {
        const restored = restoreSnapshot(snapshots, store, tenant, path.name);
        await store.settled();
        return restored;
      },
    },
    deleteSnapshot: { answers: ({ tenant, path }) => snapshots.remove(tenant, path.name) },
  };
}
