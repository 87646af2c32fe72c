import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Counter } from '../../model/counter.js';
import { counterRecords, renameCounter } from './manage-counters.js';

/** The fields of v2's Counter. */
const fields = fieldTable<Counter>()({ id: { readOnly: 'id' }, code: 'code', name: 'name' }, { merchant: 'inner' });

/** A counter as v2's Counter. */
export const counterToV2 = fields.view;

export const v2: Routes = [
  op('listCounters', { does: counterRecords.all, with: () => undefined, returns: (all) => all.map(counterToV2) }),
  op('createCounter', { does: counterRecords.create, with: ({ body }) => fields.record(body), returns: counterToV2 }),
  op('getCounter', { does: counterRecords.read, with: ({ path }) => path.code, returns: counterToV2 }),
  op('updateCounter', {
    does: renameCounter,
    with: ({ path, body }) => ({ code: path.code, sent: fields.record(body) }),
    returns: counterToV2,
  }),
];
