import { op, type Routes } from '../../kit/resource.js';
import { createCounter } from './create-counter.js';
import { getCounter, listCounters } from './find-counter.js';
import type { Counter } from './model.js';
import { renameCounter } from './rename-counter.js';

const toV2 = ({ id, code, name }: Counter) => ({ id, code, name });

export const v2: Routes = {
  listCounters: op({ does: listCounters, with: () => undefined, returns: (all) => all.map(toV2) }),
  createCounter: op({ does: createCounter, with: ({ body }) => body, returns: toV2 }),
  getCounter: op({ does: getCounter, with: ({ path }) => path.code as string, returns: toV2 }),
  updateCounter: op({ does: renameCounter, with: ({ path, body }) => ({ code: path.code, name: body.name }), returns: toV2 }),
};
