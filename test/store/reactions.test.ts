import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import type { Store } from '../../src/store/store.js';
import type { Tx } from '../../src/store/tx.js';
import { labels, listed, newStore, parcels, put } from './parcels.js';

describe('reactions', () => {
  /** Adds a label for each parcel that came or changed. */
  const labelling = (tx: Tx): void => {
    for (const { before, after } of tx.staged(parcels)) {
      if (after) tx.put(labels, { code: after.id, text: `${before?.city} to ${after.city}` });
    }
  };
  const texts = (store: Store) => store.transact('a', (tx) => Array.from(tx.list(labels), ({ text }) => text));

  it('write what follows from a change into the same commit', () => {
    const store = newStore({ reactions: [labelling] });
    const heard: string[][] = [];
    store.onCommit(({ changed }) => heard.push([...changed.keys()]));
    put(store, 'a', { id: '1', city: 'Rome' });
    expect(texts(store)).toEqual(['undefined to Rome']);
    put(store, 'a', { id: '1', city: 'Oslo' });
    expect(texts(store)).toEqual(['Rome to Oslo']);
    expect(heard).toEqual([
      ['parcels', 'labels'],
      ['parcels', 'labels'],
    ]);
  });

  it('see the writes of earlier ones and run once each', () => {
    const runs: string[] = [];
    const counting = (tx: Tx): void => {
      runs.push(
        tx
          .staged(labels)
          .map(({ after }) => after?.code)
          .join(),
      );
      tx.put(parcels, { id: '2' });
    };
    const store = newStore({ reactions: [labelling, counting] });
    put(store, 'a', { id: '1' });
    expect(runs).toEqual(['1']);
    expect(listed(store, 'a')).toEqual(['1', '2']);
  });

  it('undo the change when they throw', () => {
    const store = newStore({ reactions: [() => { throw new Refusal('notEligible', 'Too heavy'); }] }); // biome-ignore format: one thought
    expect(() => put(store, 'a', { id: '1' })).toThrow('Too heavy');
    expect(store.tenants()).toEqual([]);
  });

  it('see removed records, but none that were put and removed again', () => {
    const told: unknown[] = [];
    const store = newStore({ reactions: [(tx) => told.push(...tx.staged(parcels))] });
    put(store, 'a', { id: '1' });
    told.length = 0;
    store.transact('a', (tx) => {
      tx.remove(parcels, '1');
      tx.put(parcels, { id: '2' });
      tx.remove(parcels, '2');
    });
    expect(told).toEqual([{ before: { id: '1' }, after: undefined }]);
  });
});
