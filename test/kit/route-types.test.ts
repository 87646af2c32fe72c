import { expect, it } from 'vitest';
import { op as control, direct } from '../../src/control/op.js';
import { op } from '../../src/kit/op.js';
import type { Tx } from '../../src/store/tx.js';

/*
 * Mistakes that must not compile: `npm run typecheck` fails where a line below `@ts-expect-error`
 * is right. Each stands next to the right way to write it.
 */
const counter = (_tx: Tx, code: string) => ({ id: 'c', code, name: 'Reserved' });
const newCounter = (_tx: Tx, { name }: { name: string; code?: string }) => ({ id: 'c', code: 'reserved', name });
const networks = (_tx: Tx, { limit, offset }: { limit: number; offset: number }) => ({ limit, offset });
const empty = () => ({ pagination: { total: 0 } });
const nothing = () => undefined;

const right = [
  op('getCounter', { does: counter, with: ({ path }) => path.code, returns: (found) => found }),
  op('createCounter', { does: newCounter, with: ({ body }) => body, returns: (made) => made }),
  op('listNetworks', { does: networks, with: ({ query }) => query, returns: empty }),
  op('validateCrossBorder', { does: nothing, with: nothing, returns: nothing }),
  control('addFault', { does: nothing, with: nothing, returns: () => ({ id: '1', calls: 0, hits: 0, business: 'noStock' }), status: 201 }),
  direct('getHealth', { answers: async () => ({ status: 'ok' as const, version: '1', operations: { total: 1, implemented: 1 } }) }),
];

const wrong = [
  // @ts-expect-error: the contract has no such operation
  op('getCountre', { does: counter, with: () => 'reserved', returns: (found) => found }),

  // @ts-expect-error: the path has no such parameter
  op('getCounter', { does: counter, with: ({ path }) => path.counterCode, returns: (found) => found }),

  // @ts-expect-error: the query has no such parameter
  op('listNetworks', { does: networks, with: ({ query }) => ({ limit: query.limits, offset: query.offset }), returns: empty }),

  // @ts-expect-error: the operation takes no query
  op('getCounter', { does: counter, with: ({ query }) => query.code, returns: (found) => found }),

  // @ts-expect-error: the body has no such field
  op('createCounter', { does: newCounter, with: ({ body }) => ({ name: body.title }), returns: (made) => made }),

  // @ts-expect-error: the command takes a text, and a name may be left out of this body
  op('updateCounter', { does: counter, with: ({ body }) => body.name, returns: (found) => found }),

  // @ts-expect-error: the command takes a text
  op('getCounter', { does: counter, with: ({ path }) => ({ code: path.code }), returns: (found) => found }),

  // @ts-expect-error: the answer has no such field
  op('getCounter', { does: counter, with: ({ path }) => path.code, returns: (found) => ({ ...found, colour: 'red' }) }),

  // @ts-expect-error: no record in the answer's list has such a field
  op('listCounters', { does: nothing, with: nothing, returns: () => [{ id: 'c', code: 'reserved', name: 'Reserved', colour: 'red' }] }),

  // @ts-expect-error: the answer lacks its name
  op('getCounter', { does: counter, with: ({ path }) => path.code, returns: ({ id, code }) => ({ id, code }) }),

  // @ts-expect-error: the field of the answer is a text
  op('getCounter', { does: counter, with: ({ path }) => path.code, returns: (found) => ({ ...found, name: 7 }) }),

  // @ts-expect-error: the answer has no body
  op('validateCrossBorder', { does: nothing, with: nothing, returns: () => ({ done: true }) }),

  // @ts-expect-error: the contract documents no such status
  op('getCounter', { does: counter, with: ({ path }) => path.code, returns: (found) => found, status: 201 }),

  // @ts-expect-error: the only status of success is 201
  control('addFault', { does: nothing, with: nothing, returns: () => ({ id: '1', calls: 0, hits: 0 }) }),

  // @ts-expect-error: an operation of the API is none of the control API
  control('getCounter', { does: counter, with: () => 'reserved', returns: (found) => found }),

  // @ts-expect-error: the answer is no "up"
  direct('getHealth', { answers: () => ({ status: 'up' as const, version: '1', operations: { total: 1, implemented: 1 } }) }),
];

it('every route is named by its operationId', () => {
  expect(right.map(({ operationId }) => operationId)).toEqual([
    'getCounter',
    'createCounter',
    'listNetworks',
    'validateCrossBorder',
    'addFault',
    'getHealth',
  ]);
  expect(wrong).toHaveLength(16);
});
