import { withMerchant } from '../../core/merchant.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { counterRecords, renameCounter } from './manage-counters.js';
import type { Counter } from './model.js';

const toV2 = ({ id, code, name, merchant }: Counter) => withMerchant({ id, code, name }, merchant);

export const v2: Routes = [
  op('listCounters', { does: counterRecords.all, with: () => undefined, returns: (all) => all.map(toV2) }),
  op('createCounter', { does: counterRecords.create, with: ({ body }) => body, returns: toV2 }),
  op('getCounter', { does: counterRecords.read, with: ({ path }) => path.code, returns: toV2 }),
  op('updateCounter', { does: renameCounter, with: ({ path, body }) => ({ code: path.code, sent: body }), returns: toV2 }),
];
