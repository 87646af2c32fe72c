import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../../../src/store/record-index.js';
import { often } from '../../support/random-runs.js';
import { inCity, listed, type Parcel, parcels, put } from '../parcels.js';
import { opened, temporaryFile } from '../temporary.js';

const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"id":"x"', '\\', '{"id":"y"}', '\u2028', 'ü', '],\n'));
const parcel = fc.record<Parcel>(
  { city: word, note: word, tags: fc.array(word), weight: fc.double({ noNaN: true, noDefaultInfinity: true }), id: word },
  { requiredKeys: ['id'] },
);
const tenant = fc.constantFrom('a', '{"', 'ü');

/** What makes the state be saved. */
const always: [string, Parcel] = ['always', { id: 'always' }];

const dataOf = (file: string): string => readFileSync(file, 'utf8').replace(/"generation": \d+|"seal": .*/g, '');

it('records are found after a start whatever they hold, and those that nobody asked for are saved as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.tuple(tenant, parcel), { selector: ([, { id }]) => id }), fc.nat(20), async (all, read) => {
      const file = temporaryFile();
      const first = await opened(file);
      for (const [name, one] of [...all, always]) put(first.store, name, one);
      await first.close();
      const written = dataOf(file);

      const second = await opened(file);
      const kept = (name: string) => all.filter(([of]) => of === name).map(([, { id }]) => id);
      for (const [name, one] of all.slice(0, read)) {
        expect(second.store.transact(name, (tx) => tx.get(parcels, one.id))).toEqual(JSON.parse(JSON.stringify(one)));
      }
      put(second.store, ...always);
      await second.close();
      expect(dataOf(file)).toBe(written);

      const third = await opened(file);
      for (const [name, { city = '' }] of all) {
        const there = all.filter(([of, one]) => of === name && one.city === city).map(([, { id }]) => id);
        expect(inCity(third.store, name, city)).toEqual(there.sort(compare));
      }
      for (const name of ['a', '{"', 'ü']) expect(listed(third.store, name)).toEqual(kept(name));
      await third.close();
    }),
    often(60),
  );
});
