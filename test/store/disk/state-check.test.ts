import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/forms/errors.js';
import { fromJson } from '../../../src/store/disk/state-check.js';
import { toJson } from '../../../src/store/state.js';
import { collections, newStore, parcels, put } from '../parcels.js';

describe('one tenant as JSON', () => {
  it('is the same after an import into another store', () => {
    const store = newStore();
    put(store, 'a', { id: '2', tags: ['x'] }, { id: '1' });
    store.transact('a', (tx) => tx.put(parcels, { id: tx.newId() }));
    const json = JSON.stringify(toJson(store.snapshot('a')));
    const other = newStore();
    other.restore('b', fromJson(JSON.parse(json), collections));
    expect(JSON.stringify(toJson(other.snapshot('b')))).toBe(json);
    expect(other.transact('b', (tx) => tx.newId())).toBe(store.transact('a', (tx) => tx.newId()));
  });

  it('is refused with the place of a problem', () => {
    const wrong = { sequence: 0, clock: { kind: 'real' }, collections: { parcels: [{ id: '1' }, { name: 'x' }] } };
    expect(() => fromJson(wrong, collections)).toThrow(Refusal);
    expect(() => fromJson(wrong, collections)).toThrow('[collections.parcels[1].id is missing]');
    expect(() => fromJson(null, collections)).toThrow('it must be a map of fields, not null');
  });
});
