import { withMerchant } from '../../core/merchant.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { counterRecords, renameCounter } from './manage-counters.js';
import type { Counter } from './model.js';

/** A counter as v2 shows it, with the merchant's own fields. */
export const counterToV2 = ({ id, code, name, merchant }: Counter) => withMerchant({ id, code, name }, merchant);

export const v2: Routes = [
  op('listCounters', { does: counterRecords.all, with: () => undefined, returns: (all) => all.map(counterToV2) }),
  op('createCounter', { does: counterRecords.create, with: ({ body }) => body, returns: counterToV2 }),
  op('getCounter', { does: counterRecords.read, with: ({ path }) => path.code, returns: counterToV2 }),
  op('updateCounter', { does: renameCounter, with: ({ path, body }) => ({ code: path.code, sent: body }), returns: counterToV2 }),
];
