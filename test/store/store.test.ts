import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import type { Journal } from '../../src/store/change.js';
import { collection } from '../../src/store/collection.js';
import { Partition } from '../../src/store/partition.js';
import type { Commit } from '../../src/store/store.js';
import { ids, inCity, listed, newStore, noon, parcels, put } from './parcels.js';

describe('a transaction', () => {
  it('keeps what it put and returns what its work returns', () => {
    const store = newStore();
    expect(store.transact('a', (tx) => tx.put(parcels, { id: '1' }).id)).toBe('1');
    expect(store.transact('a', (tx) => tx.get(parcels, '1'))).toEqual({ id: '1' });
  });

  it('leaves no trace when its work throws, the id sequence included', () => {
    const store = newStore();
    put(store, 'a', { id: '1', city: 'Rome' }, { id: '2', city: 'Rome' });
    inCity(store, 'a', 'Rome');
    const idBefore = failing(store, 'a');
    expect(failing(store, 'a')).toBe(idBefore);
    expect(listed(store, 'a')).toEqual(['1', '2']);
    expect(inCity(store, 'a', 'Rome')).toEqual(['1', '2']);
    expect(store.transact('a', (tx) => [tx.newId(), tx.clock().kind])).toEqual([idBefore, 'real']);
  });

  it('leaves no trace when the journal refuses it', () => {
    const full: Journal = { append: () => { throw new Refusal('unavailable', 'The disk is full'); }, holds: () => undefined, settled: () => undefined }; // biome-ignore format: one thought
    const store = newStore({ journal: full });
    expect(() => put(store, 'a', { id: '1' })).toThrow('The disk is full');
    expect(() => store.restore('a', store.snapshot('b'))).toThrow('The disk is full');
    expect(store.tenants()).toEqual([]);
    expect(listed(store, 'a')).toEqual([]);
  });

  it('leaves no trace when an index cannot place a record', () => {
    const strict = collection<{ id: string; at: { city: string } }, 'city'>('parcels', {
      label: 'Parcel',
      check: () => undefined,
      key: ({ id }) => id,
      indexes: { city: ({ at }) => at.city },
    });
    const store = newStore();
    store.transact('a', (tx) => tx.put(strict, { id: '1', at: { city: 'Rome' } }));
    store.transact('a', (tx) => tx.by(strict, 'city', 'Rome'));
    expect(() => put(store, 'a', { id: '2' })).toThrow(TypeError);
    expect(listed(store, 'a')).toEqual(['1']);
  });

  it('sees its own writes in get, find, by, list and count', () => {
    const store = newStore();
    put(store, 'a', { id: '1', city: 'Rome' }, { id: '2', city: 'Oslo' }, { id: '4', city: 'Rome' });
    store.transact('a', (tx) => {
      tx.put(parcels, { id: '2', city: 'Rome', note: 'moved' });
      tx.put(parcels, { id: '3', city: 'Rome' });
      tx.put(parcels, { id: '1', city: 'Oslo' });
      tx.remove(parcels, '4');
      expect(tx.get(parcels, '2').note).toBe('moved');
      expect(tx.find(parcels, '4')).toBeUndefined();
      expect(ids(tx.by(parcels, 'city', 'Rome'))).toEqual(['2', '3']);
      expect(ids(tx.by(parcels, 'city', 'Oslo'))).toEqual(['1']);
      expect(ids(tx.list(parcels))).toEqual(['1', '2', '3']);
      expect(tx.count(parcels)).toBe(3);
    });
    expect(inCity(store, 'a', 'Rome')).toEqual(['2', '3']);
  });

  it('keeps the place of a record that it removed and put again', () => {
    const store = newStore();
    put(store, 'a', { id: '1' }, { id: '2' });
    store.transact('a', (tx) => {
      tx.remove(parcels, '1');
      tx.put(parcels, { id: '1', note: 'again' });
      tx.put(parcels, { id: '3' });
      tx.remove(parcels, '3');
      tx.remove(parcels, 'unknown');
      expect(tx.count(parcels)).toBe(2);
    });
    expect(listed(store, 'a')).toEqual(['1', '2']);
  });

  it('lists lazily, with the records put meanwhile', () => {
    const store = newStore();
    put(store, 'a', { id: '1' }, { id: '2' }, { id: '3' });
    const notes = store.transact('a', (tx) => {
      const seen: (string | undefined)[] = [];
      for (const parcel of tx.list(parcels)) {
        if (parcel.id === '1') tx.put(parcels, { id: '2', note: 'new' });
        if (parcel.id === '2') tx.remove(parcels, '3');
        seen.push(parcel.note ?? parcel.id);
      }
      return seen;
    });
    expect(notes).toEqual(['1', 'new']);
  });

  it('refuses to get a missing record, naming it', () => {
    expect(() => newStore().transact('a', (tx) => tx.get(parcels, '9'))).toThrow(new Refusal('notFound', 'Parcel 9 not found'));
  });

  it('must be synchronous, must not nest, and must not write once it is over', () => {
    const store = newStore();
    expect(() => store.transact('a', async (tx) => tx.put(parcels, { id: '1' }))).toThrow(TypeError);
    expect(() => store.transact('a', () => put(store, 'a', { id: '1' }))).toThrow('running already');
    expect(() => store.transact('a', () => store.restore('a', store.snapshot('a')))).toThrow('running already');
    const late = store.transact('a', (tx) => tx);
    expect(() => late.put(parcels, { id: '1' })).toThrow('over');
    expect(store.has('a')).toBe(false);
  });

  it('refuses a collection that was not passed to the store', () => {
    const stray = collection<{ id: string }>('strays', { label: 'Stray', check: () => undefined, key: ({ id }) => id });
    expect(() => newStore().transact('a', (tx) => tx.put(stray, { id: '1' }))).toThrow('"strays"');
  });

  it('freezes what is put, all the way down, when asked to', () => {
    const tags = ['x'];
    const store = newStore();
    put(store, 'a', { id: '1', tags });
    expect(() => tags.push('y')).toThrow(TypeError);
  });
});

describe('ids and time', () => {
  it('repeat from the same salt, differ by sequence, and go on after a restart', () => {
    const store = newStore();
    const first = store.transact('a', (tx) => [tx.newId(), tx.newUuid()]);
    expect(newStore().transact('b', (tx) => [tx.newId(), tx.newUuid()])).toEqual(first);
    expect(newStore({ salt: 'other' }).transact('a', (tx) => [tx.newId(), tx.newUuid()])).not.toEqual(first);
    const restarted = newStore({ tenants: new Map([['a', Partition.sharing(store.snapshot('a'))]]) });
    expect(restarted.transact('a', (tx) => tx.newId())).toBe(store.transact('a', (tx) => tx.newId()));
  });

  it('show one time through a transaction, and the set clock from the next one on', () => {
    let ms = noon;
    const store = newStore({ system: () => ms++ });
    store.transact('a', (tx) => {
      expect(tx.now()).toBe('2025-11-21T12:00:00.000Z');
      tx.setClock({ kind: 'frozen', at: '2030-01-01T00:00:00.000Z' });
      expect(tx.nowMs()).toBe(noon);
    });
    expect(store.transact('a', (tx) => tx.now())).toBe('2030-01-01T00:00:00.000Z');
    expect(store.transact('b', (tx) => tx.nowMs())).toBe(noon + 2);
    expect(store.transact('a', (tx) => tx.nowMs(), { atMs: 5 })).toBe(5);
  });

  it('are available with the store’s defaults', () => {
    expect(newStore({ defaults: { stockCheck: true } }).transact('a', (tx) => tx.defaults)).toEqual({ stockCheck: true });
    expect(newStore().transact('a', (tx) => tx.defaults)).toEqual({});
  });
});

describe('an index', () => {
  it('finds records with none, one or several keys, in order of record key', () => {
    const store = newStore();
    put(store, 'a', { id: 'c', tags: ['x', 'y', 'x'] }, { id: 'b', tags: [] }, { id: 'a', tags: ['y'] }, { id: 'd' });
    const tagged = (tag: string) => store.transact('a', (tx) => ids(tx.by(parcels, 'tag', tag)));
    expect([tagged('x'), tagged('y'), tagged('z')]).toEqual([['c'], ['a', 'c'], []]);
    put(store, 'a', { id: 'c', tags: ['z', 'z'] }, { id: 'b', tags: ['y', 'x'] });
    expect([tagged('x'), tagged('y'), tagged('z')]).toEqual([['b'], ['a', 'b'], ['c']]);
    store.transact('a', (tx) => tx.remove(parcels, 'b'));
    expect([tagged('x'), tagged('y'), tagged('z')]).toEqual([[], ['a'], ['c']]);
  });

  it('distinguishes a number from its text', () => {
    const store = newStore();
    put(store, 'a', { id: '1', weight: 7 });
    expect(store.transact('a', (tx) => [tx.by(parcels, 'weight', 7).length, tx.by(parcels, 'weight', '7').length])).toEqual([1, 0]);
  });
});

describe('the tenants of a store', () => {
  it.each(['__proto__', 'constructor', 'toString', '', 'ünï', '42'])('named %j are kept apart like any other', (tenant) => {
    const store = newStore();
    put(store, tenant, { id: '__proto__', city: '__proto__' });
    put(store, 'b', { id: 'constructor' });
    expect(listed(store, tenant)).toEqual(['__proto__']);
    expect(inCity(store, tenant, '__proto__')).toEqual(['__proto__']);
    expect(listed(store, 'b')).toEqual(['constructor']);
    expect(store.tenants()).toEqual([tenant, 'b'].sort());
    expect(listed(store, 'c')).toEqual([]);
  });

  it('show the base until they write, and own no data', () => {
    const seed = newStore();
    put(seed, 'seed', { id: '1', city: 'Rome' });
    const store = newStore();
    store.setBase(seed.snapshot('seed'));
    for (let n = 0; n < 100; n++) expect(inCity(store, `reader ${n}`, 'Rome')).toEqual(['1']);
    expect(store.tenants()).toEqual([]);
    put(store, 'a', { id: '2', city: 'Rome' });
    expect([inCity(store, 'a', 'Rome'), inCity(store, 'b', 'Rome'), inCity(seed, 'seed', 'Rome')]).toEqual([['1', '2'], ['1'], ['1']]);
    expect(store.tenants()).toEqual(['a']);
    expect(store.snapshot('a').collections.get('parcels')?.get('1')).toBe(store.snapshot('b').collections.get('parcels')?.get('1'));
  });

  it('return to the base on a reset, including clock and sequence', () => {
    const store = newStore();
    const first = store.transact('a', (tx) => {
      tx.setClock({ kind: 'shifted', offsetMs: 5 });
      return tx.put(parcels, { id: tx.newId() }).id;
    });
    store.reset('a');
    store.reset('never seen');
    expect([store.has('a'), listed(store, 'a')]).toEqual([false, []]);
    expect(store.transact('a', (tx) => [tx.newId(), tx.clock().kind])).toEqual([first, 'real']);
  });

  it('are restored from a snapshot that later writes do not change', () => {
    const store = newStore();
    put(store, 'a', { id: '1', city: 'Rome' }, { id: '2' });
    const before = store.snapshot('a');
    put(store, 'a', { id: '1', city: 'Oslo' }, { id: '3' });
    store.transact('a', (tx) => tx.remove(parcels, '2'));
    store.restore('a', before);
    store.restore('b', before);
    put(store, 'b', { id: '9' });
    expect([listed(store, 'a'), inCity(store, 'a', 'Rome'), inCity(store, 'a', 'Oslo')]).toEqual([['1', '2'], ['1'], []]);
    expect([...before.collections.get('parcels')!.keys()]).toEqual(['1', '2']);
  });
});

describe('the listeners of a store', () => {
  it('receive the changes of each commit after it, until they stop', () => {
    const store = newStore();
    const heard: unknown[] = [];
    const stop = store.onCommit(({ tenant, changed }) => heard.push([tenant, listed(store, tenant), [...changed.get('parcels')!]]));
    put(store, 'a', { id: '1' });
    store.transact('a', (tx) => tx.count(parcels));
    store.transact('a', (tx) => tx.remove(parcels, '1'));
    stop();
    put(store, 'a', { id: '2' });
    expect(heard).toEqual([
      ['a', ['1'], [['1', { id: '1' }]]],
      ['a', [], [['1', undefined]]],
    ]);
  });

  it('receive the changes of a restore and a reset', () => {
    const store = newStore();
    put(store, 'a', { id: '1' }, { id: '2' });
    const before = store.snapshot('a');
    put(store, 'a', { id: '2', note: 'new' }, { id: '3' });
    const heard: Commit[] = [];
    store.onCommit((commit) => heard.push(commit));
    store.restore('a', before);
    store.reset('a');
    expect(heard.map(({ changed }) => Object.fromEntries(changed.get('parcels')!))).toEqual([
      { 2: { id: '2' }, 3: undefined },
      { 1: undefined, 2: undefined },
    ]);
  });

  it('cannot break a commit or each other, and may commit', () => {
    const errors: unknown[] = [];
    const store = newStore({ onError: (error) => errors.push(error) });
    const heard: string[] = [];
    store.onCommit(({ tenant }) => {
      if (tenant === 'a') put(store, 'b', { id: 'caused' });
      throw new Error('broken listener');
    });
    store.onCommit(({ tenant }) => heard.push(tenant));
    put(store, 'a', { id: '1' });
    expect(listed(store, 'a')).toEqual(['1']);
    expect(heard).toEqual(['a', 'b']);
    expect(errors).toHaveLength(2);
  });
});

/** Runs a transaction that writes and then throws; returns the id it drew. */
function failing(store: ReturnType<typeof newStore>, tenant: string): string {
  let id = '';
  expect(() =>
    store.transact(tenant, (tx) => {
      id = tx.newId();
      tx.setClock({ kind: 'shifted', offsetMs: 1 });
      tx.put(parcels, { id, city: 'Rome' });
      tx.remove(parcels, '1');
      throw new Error('on purpose');
    }),
  ).toThrow('on purpose');
  return id;
}
