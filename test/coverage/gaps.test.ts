import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Entry } from '../../scripts/coverage/entries.js';
import { gapsIn } from '../../scripts/coverage/gaps.js';
import { apiContract } from '../support/documents.js';

const contract = await apiContract();
const { operations } = JSON.parse(readFileSync(new URL('../../docs/coverage.json', import.meta.url), 'utf8')) as { operations: Entry[] };
const only = (id: string, changes: Partial<Entry>) =>
  operations.filter(({ operationId }) => operationId === id).map((entry) => ({ ...entry, ...changes }));

it('an operation whose state or refused field no test asserts is a gap, in both versions', () => {
  expect(gapsIn(contract, operations)).toEqual([]);
  for (const id of ['createCounter', 'createCounterV3'])
    expect(gapsIn(contract, only(id, { proves: {} }))).toEqual([
      `${id}: no test notices if what it does is not kept, or its answer is another`,
      `${id}: no test notices if its refusals name another field`,
    ]);
});

it('an operation of whose request nothing can be wrong needs no test of a refused field', () => {
  expect(gapsIn(contract, only('listCounters', { proves: { state: 'test/resources/counter/counter.test.ts' } }))).toEqual([]);
});
