import { type Delivery, type Restocked, restock } from '../domain/moves/restock.js';
import { virtualCounters } from '../domain/stock/virtual-counters.js';
import type { RouteTable } from '../kit/direct-route.js';
import { op } from '../kit/resource.js';

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
