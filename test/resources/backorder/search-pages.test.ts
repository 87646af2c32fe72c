import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldTable } from '../../../src/kit/fields.js';
import { type Reservation, reservations } from '../../../src/model/reservation.js';
import { compileSearch } from '../../../src/query/v3-search.js';
import { type ReservationSearch, searchReservations } from '../../../src/resources/backorder/search-reservations.js';
import type { StandingReservation } from '../../../src/resources/backorder/standing.js';
import { Store } from '../../../src/store/store.js';
import type { Tx } from '../../../src/store/tx.js';
import { often } from '../../support/random-runs.js';

type Asked = Pick<ReservationSearch, 'filters' | 'sort' | 'limit' | 'offset'>;
type Draft = Pick<Reservation, 'id' | 'orderNumber' | 'sku' | 'createdAt' | 'updatedAt'>;

const prefix = 'backOrderPreOrder';
const fields = fieldTable<Reservation, StandingReservation>()({
  id: 'id',
  orderNumber: 'orderNumber',
  sku: 'sku',
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
});
const time = fc.constantFrom('2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.001Z', '2026-01-06T09:00:00.000Z');
const number = fc.constantFrom('N-1', 'N-2', '12', '*');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const draft: fc.Arbitrary<Draft> = fc.record({ id, orderNumber: number, sku: fc.constantFrom('x', 'y'), createdAt: time, updatedAt: time });
const filter = fc.record(
  {
    field: fc.constantFrom(`${prefix}.orderNumber`, `${prefix}.sku`),
    condition: fc.constantFrom('EQ', 'NEQ', 'IN', 'NIN'),
    group: fc.constantFrom('a', 'b'),
    value: fc.oneof(number, fc.constantFrom('x', 12, null)),
  },
  { requiredKeys: ['field', 'value'] },
);
const listed = filter.map((one) => ({ ...one, ...(one.condition?.endsWith('IN') && { value: undefined, values: [one.value, 'N-2'] }) }));
const ask: fc.Arbitrary<Asked> = fc.record({
  filters: fc.oneof(fc.constant([]), fc.array(listed, { maxLength: 2 })),
  sort: fc.constantFrom(
    undefined,
    '',
    ...['+', '-'].flatMap((sign) => ['createdAt', 'updatedAt', 'sku'].map((name) => `${sign}${prefix}.${name}`)),
  ),
  limit: fc.nat(3),
  offset: fc.nat(3),
});

/** The answer as one finds it without an index: all that match, sorted, and cut. */
function plainly(tx: Tx, { filters, sort = `-${prefix}.updatedAt`, limit, offset }: Asked): object {
  const { matches } = compileSearch(filters, { prefix, fields });
  const found = [...tx.list(reservations)].filter(matches);
  const name = sort.slice(prefix.length + 2) as keyof Reservation;
  const sign = sort.startsWith('-') ? -1 : 1;
  const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
  found.sort((a, b) => sign * compare(a[name] as string, b[name] as string) || compare(a.id, b.id));
  return { rows: found.slice(offset, offset + limit).map((one) => one.id), count: found.length, limit, offset };
}

it('a v3 search gives the same pages as a scan of every reservation, after any writes', () => {
  const run = (asked: Asked[], writes: Draft[]): void => {
    const store = new Store();
    for (const one of writes) {
      store.transact('a', (tx) => tx.put(reservations, one as Reservation));
      store.transact('a', (tx) => {
        for (const search of asked) {
          const { rows, ...rest } = searchReservations(tx, {
            ...search,
            searchable: (stand) => ({ prefix, fields, sources: fields.sources(stand) }),
          });
          expect({ ...rest, rows: rows.map((row) => row.id) }).toEqual(plainly(tx, search));
        }
      });
    }
  };
  fc.assert(fc.property(fc.array(ask, { minLength: 1, maxLength: 5 }), fc.array(draft, { maxLength: 12, size: 'max' }), run), often(300));
});
