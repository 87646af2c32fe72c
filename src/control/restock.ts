import { restock } from '../domain/moves/restock.js';
import { virtualCounters } from '../domain/stock/virtual-counters.js';
import type { Routes } from '../kit/route.js';
import { op } from './op.js';

/** `POST /__sandbox/restock`: adds units of a SKU to the stock on hand. */
export const restockRoutes: Routes = [
  op('restock', {
    does: restock,
    with: ({ body }) => body,
    returns: ({ inventory, ...others }) => ({
      inventory: { ...inventory, virtualCounters: virtualCounters(inventory) },
      ...others,
    }),
  }),
];
