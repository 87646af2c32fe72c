import { expect, it } from 'vitest';
import type { PartitionState } from '../../../src/store/state.js';
import { listed, newStore, put } from '../parcels.js';
import { beside, crashed, leftBehind, opened, temporaryFile } from '../temporary.js';

const MANY = 1_500;

/** A state of many records, taken from another store. */
function largeState(): PartitionState {
  const other = newStore();
  put(other, 'other', ...Array.from({ length: MANY }, (_, n) => ({ id: `n${n}`, note: 'x'.repeat(300) })));
  return other.snapshot('other');
}

it('is written in steps, between which other tenants write, and both come back after a crash', async () => {
  const file = temporaryFile();
  const { store } = await opened(file);
  put(store, 'a', { id: 'old' });
  const work = store.restoring('a', largeState());
  let steps = 0;
  for (let step = work.next(); !step.done; step = work.next()) {
    expect(listed(store, 'a')).toEqual(['old']);
    if (steps % 500 === 0) put(store, 'b', { id: `${steps}` });
    steps += 1;
  }
  put(store, 'a', { id: 'new' });
  put(store, 'b', { id: 'last' });
  const { store: again, close } = await crashed(file);
  expect(listed(again, 'a')).toEqual([...Array.from({ length: MANY }, (_, n) => `n${n}`), 'new']);
  expect(listed(again, 'b')).toEqual(listed(store, 'b'));
  expect(listed(again, 'b')).toEqual(expect.arrayContaining(['0', '500', '1000', 'last']));
  await close();
});

it('has not happened where the process ends before its last step, and leaves no file behind', async () => {
  const file = temporaryFile();
  const { store } = await opened(file);
  put(store, 'a', { id: 'old' });
  const work = store.restoring('a', largeState());
  while (!beside(file).some((name) => name.includes('restoring'))) work.next();
  const copy = leftBehind(file);
  const { store: again, close } = await opened(copy);
  expect([listed(again, 'a'), beside(copy).filter((name) => name.includes('restoring'))]).toEqual([['old'], []]);
  await close();
  work.return(undefined);
  expect(beside(file).filter((name) => name.includes('restoring'))).toEqual([]);
});

it('is saved with the state file where that is written meanwhile, and is a conflict where its tenant is', async () => {
  const file = temporaryFile();
  const { store, flush, close } = await opened(file);
  put(store, 'a', { id: 'old' });
  const [saved, refused] = [store.restoring('a', largeState()), store.restoring('b', largeState())];
  for (let step = 0; step < MANY; step += 1) [saved.next(), refused.next()];
  await flush();
  put(store, 'b', { id: 'mine' });
  expect(() => [...refused]).toThrow('Tenant b was changed meanwhile: try again');
  expect([...saved].length).toBeGreaterThan(0);
  const { store: again, close: closeAgain } = await crashed(file);
  expect([listed(again, 'a').length, listed(again, 'b')]).toEqual([MANY, ['mine']]);
  await closeAgain();
  await close();
});
