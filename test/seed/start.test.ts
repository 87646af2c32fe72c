import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/errors.js';
import { lifecycleCollections } from '../../src/domain/collections.js';
import { resources } from '../../src/resources/index.js';
import { createStarts } from '../../src/seed/start.js';
import { smallShop, textOf } from './collections.js';

const collections = [...lifecycleCollections(), ...resources.flatMap((resource) => resource.collections ?? [])];
const NINE = '2026-01-05T09:00:00.000Z';
const starts = (clock?: string) => createStarts({ seed: smallShop, clock }, collections);

describe('the start of a tenant', () => {
  it('is by default the sandbox’s own seed, with the machine’s clock or a frozen one', async () => {
    const [real, frozen] = [await starts().own(), await starts('2026-01-05T10:00:00+01:00').own()];
    expect([real.clock, frozen.clock]).toEqual([{ kind: 'real' }, { kind: 'frozen', at: NINE }]);
    expect(textOf({ ...real, clock: frozen.clock })).toBe(textOf(frozen));
  });

  it('may be another seed or time, with the sandbox’s own for the other', async () => {
    const own = await starts(NINE).own();
    expect(textOf(await starts(NINE).other({}))).toBe(textOf(own));
    const later = await starts(NINE).other({ clock: '2027-01-01T00:00:00Z' });
    expect(later.clock).toEqual({ kind: 'frozen', at: '2027-01-01T00:00:00.000Z' });
    const other = await starts(NINE).other({ seed: 'empty' });
    expect([other.clock, other.collections.get('locations')]).toEqual([own.clock, undefined]);
  });

  it('is refused with the wrong field', async () => {
    const refused = (start: object) =>
      starts()
        .other(start)
        .catch((error: Refusal) => error);
    const wrong = await refused({ seed: { ...smallShop, date: 'today', products: [{}] } });
    expect(wrong).toBeInstanceOf(Refusal);
    expect((wrong as Refusal).fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['seed.date', 'seed.products[0].sku']));
    expect(await refused({ seed: 'nosuch' })).toMatchObject({ fields: [{ field: 'seed' }] });
    expect(await refused({ clock: 'noon' })).toMatchObject({ fields: [{ field: 'clock' }] });
    expect(() => starts('noon')).toThrow('The clock "noon" is not an ISO 8601 time');
  });
});
