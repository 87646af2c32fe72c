import { op } from '../kit/resource.js';
import { type Delivery, type Restocked, restock } from '../lifecycle/restock.js';
import { virtualCounters } from '../lifecycle/virtual-counters.js';
import type { RouteTable } from '../server/direct-route.js';

/** `POST /__sandbox/restock`: units of a SKU arrive. */
export const restockRoutes: RouteTable = {
  restock: op({
    does: restock,
    with: ({ body }): Delivery => body,
    returns: ({ inventory, released }: Restocked) => ({
      inventory: { ...inventory, virtualCounters: virtualCounters(inventory) },
      released,
    }),
  }),
};
