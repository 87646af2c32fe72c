import { text } from '../../src/core/forms/form.js';
import { checkOf, openFields } from '../../src/core/forms/form-map.js';
import { collection } from '../../src/store/collection.js';
import { Store, type StoreOptions } from '../../src/store/store.js';

/** A record for the store's own tests, which know nothing of orders. */
export interface Parcel {
  id: string;
  city?: string;
  tags?: string[];
  weight?: number;
  note?: string;
}

export const parcels = collection<Parcel, 'city' | 'tag' | 'weight'>('parcels', {
  label: 'Parcel',
  check: checkOf(openFields({ id: text })),
  key: 'id',
  indexes: { city: 'city', tag: (parcel) => parcel.tags, weight: (parcel) => parcel.weight },
  sorts: ['weight', 'note', 'tags', ['city', 'weight']],
});

export const labels = collection<{ code: string; text: string }>('labels', {
  label: 'Label',
  check: checkOf(openFields({ code: text })),
  key: (label) => label.code,
});

export const collections = [parcels, labels];

/** The time the machine shows in these tests. */
export const noon = Date.UTC(2025, 10, 21, 12);

export const newStore = (options: StoreOptions = {}): Store =>
  new Store({ salt: 'test', system: () => noon, freeze: true, collections, ...options });

export const put = (store: Store, tenant: string, ...all: Parcel[]): void =>
  store.transact(tenant, (tx) => {
    for (const parcel of all) tx.put(parcels, parcel);
  });

export const ids = (found: Iterable<Parcel>): string[] => Array.from(found, ({ id }) => id);

/** The keys a tenant's parcels have, oldest insertion first. */
export const listed = (store: Store, tenant: string): string[] => store.transact(tenant, (tx) => ids(tx.list(parcels)));

export const inCity = (store: Store, tenant: string, city: string): string[] =>
  store.transact(tenant, (tx) => ids(tx.by(parcels, 'city', city)));
