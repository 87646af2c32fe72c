import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { createCounter } from './create-counter.js';
import { getCounter, listCounters } from './find-counter.js';
import type { Counter } from './model.js';
import { renameCounter } from './rename-counter.js';

const toV2 = ({ id, code, name }: Counter) => ({ id, code, name });

export const v2: Routes = [
  op('listCounters', { does: listCounters, with: () => undefined, returns: (all) => all.map(toV2) }),
  op('createCounter', { does: createCounter, with: ({ body }) => body, returns: toV2 }),
  op('getCounter', { does: getCounter, with: ({ path }) => path.code, returns: toV2 }),
  op('updateCounter', { does: renameCounter, with: ({ path, body }) => ({ code: path.code, name: body.name }), returns: toV2 }),
];
