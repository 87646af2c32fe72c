import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { Counter } from '../../model/counter.js';
import { counterRecords, createCodedCounter, listCounters, renameCounter } from './manage-counters.js';

/** The fields of v3's Counter. */
const fields = fieldTable<Counter>()({ id: { readOnly: 'id' }, code: 'code', name: 'name' }, { merchant: 'inner' });

/** A counter as v3's Counter. */
const counterToV3 = fields.view;

export const v3: Routes = [
  op('listCountersV3', {
    does: listCounters,
    with: ({ query }) => query,
    returns: pageToV3(counterToV3),
  }),
  op('createCounterV3', {
    does: createCodedCounter,
    with: ({ body }) => fields.record(body),
    returns: counterToV3,
    status: 201,
    errors: { conflict: 409 },
  }),
  op('getCounterV3', { does: counterRecords.read, with: ({ path }) => path.counterCode, returns: counterToV3 }),
  op('updateCounterV3', {
    does: renameCounter,
    with: ({ path, body }) => ({ code: path.counterCode, sent: fields.record(body) }),
    returns: counterToV3,
  }),
];
