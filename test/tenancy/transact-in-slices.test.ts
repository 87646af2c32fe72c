import { beforeEach, describe, expect, it } from 'vitest';
import { pagingSorted } from '../../src/query/page.js';
import { collection } from '../../src/store/collection.js';
import { Store } from '../../src/store/store.js';
import type { Tx } from '../../src/store/tx.js';
import { TenantLocks } from '../../src/tenancy/tenant-locks.js';
import { transactInSlices } from '../../src/tenancy/transact-in-slices.js';

interface Note {
  id: string;
  topic: string;
  weight: number;
}

const notes = collection<Note, 'topic'>('notes', {
  key: 'id',
  label: 'Note',
  indexes: { topic: 'topic' },
  sorts: ['weight'],
  check: () => undefined,
});
const MANY = 5_000;
const noteOf = (n: number): Note => ({ id: `n${n}`, topic: `t${n % 7}`, weight: (n * 7_919) % MANY });

const lightest = (tx: Tx) => tx.page(notes, { limit: 3, offset: 0, sortBy: 'weight', direction: 'asc' });
const byTopic = (tx: Tx) => tx.by(notes, 'topic', 't3').length;
const even = (tx: Tx) =>
  tx.long('even notes', tx.count(notes), () =>
    pagingSorted(tx.list(notes), {
      matches: ({ weight }) => weight % 2 === 0,
      sort: [{ path: 'weight', direction: 'desc' }],
      limit: 5,
      offset: 2,
      tieBreak: ({ id }) => id,
    }),
  );
const all = (tx: Tx) => [lightest(tx), byTopic(tx), even(tx)];

describe('a transaction in slices', () => {
  let sandbox: { store: Store; locks: TenantLocks };
  const filled = (size: number): Store => {
    const store = new Store();
    store.transact('a', (tx) => {
      for (let n = 0; n < size; n++) tx.put(notes, noteOf(n));
    });
    return store;
  };
  beforeEach(() => {
    sandbox = { store: filled(MANY), locks: new TenantLocks() };
  });

  it('is over at once with few records', () => {
    const few = { store: filled(20), locks: new TenantLocks() };
    expect(transactInSlices(few, 'a', byTopic)).toBe(3);
  });

  it('finds the same as one at once, with the tenant locked meanwhile', async () => {
    const expected = filled(MANY).transact('a', all);
    const found = transactInSlices(sandbox, 'a', all);
    expect(found).toBeInstanceOf(Promise);
    expect([sandbox.locks.isHeld('a'), sandbox.locks.isHeld('b')]).toEqual([true, false]);
    expect(await found).toEqual(expected);
    expect(sandbox.locks.isHeld('a')).toBe(false);
    expect(transactInSlices(sandbox, 'a', lightest)).toEqual(expected[0]);
  });

  it('writes once, and leaves a snapshot as it was taken', async () => {
    const { store } = sandbox;
    const before = store.snapshot('a');
    let commits = 0;
    store.onCommit(() => {
      commits += 1;
    });
    await transactInSlices(sandbox, 'a', (tx) => void tx.put(notes, { ...noteOf(1), topic: 't3' }));
    expect([commits, before.collections.get('notes')?.get('n1'), store.transact('a', byTopic)]).toEqual([1, noteOf(1), 715]);
  });

  it('sees a change that is made during its work', async () => {
    const found = transactInSlices(sandbox, 'a', all);
    sandbox.store.transact('a', (tx) => tx.put(notes, { id: 'new', topic: 't3', weight: -2 }));
    const [page, topics] = (await found) as [{ count: number; rows: Note[] }, number];
    expect([page.count, page.rows[0]?.id, topics]).toEqual([MANY + 1, 'new', 715]);
  });

  it('leaves nothing if it is refused after its work', async () => {
    const before = JSON.stringify([...(sandbox.store.snapshot('a').collections.get('notes')?.values() ?? [])]);
    const refused = transactInSlices(sandbox, 'a', (tx) => {
      tx.put(notes, { id: 'new', topic: 't3', weight: byTopic(tx) });
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(JSON.stringify([...(sandbox.store.snapshot('a').collections.get('notes')?.values() ?? [])])).toBe(before);
    expect(sandbox.locks.isHeld('a')).toBe(false);
  });
});
