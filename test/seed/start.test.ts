import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import { lifecycleCollections } from '../../src/domain/collections.js';
import { resources } from '../../src/resources/index.js';
import { createStarts } from '../../src/seed/start.js';
import { smallShop, textOf } from './collections.js';

const collections = [...lifecycleCollections(), ...resources.flatMap((resource) => resource.collections ?? [])];
const NINE = '2026-01-05T09:00:00.000Z';
const YEARS_LATER = '2031-06-01T12:34:56.789Z';
const DISTANCE = Date.parse(YEARS_LATER) - Date.parse(NINE);
const DAY = 24 * 3_600_000;
const STAMPS = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;
const seed = { ...smallShop, orders: { ORDER_PARTIALLY_ALLOCATED: 1, ORDER_DELIVERED: 2, ORDER_RETURNED: 1 } };
const starts = (clock?: string) => createStarts({ seed, clock, collections });

describe('the start of a tenant', () => {
  it('is by default the sandbox’s own seed, with the machine’s clock or a frozen one', async () => {
    const [real, frozen] = [await starts().own(), await starts('2026-01-05T10:00:00+01:00').own()];
    expect([real.clock, frozen.clock]).toEqual([{ kind: 'real' }, { kind: 'frozen', at: NINE }]);
    const withoutDates = (text: string) => text.replace(STAMPS, 'a date');
    expect(withoutDates(textOf({ ...real, clock: frozen.clock }))).toBe(withoutDates(textOf(frozen)));
  });

  it('has all its dates moved by one distance, from the reference date to the clock, and the same ids', async () => {
    const [at, later] = [await starts(NINE).own(), await starts(YEARS_LATER).own()];
    const moved = textOf(at).replace(STAMPS, (stamp) => new Date(Date.parse(stamp) + DISTANCE).toISOString());
    expect(textOf(later)).toBe(moved);
    expect(textOf(await starts(YEARS_LATER).own())).toBe(moved);
    expect(textOf(await starts(NINE).other({ clock: YEARS_LATER }))).toBe(moved);
  });

  it('has the timers of its backorders ahead, and its orders behind, on the machine’s clock', async () => {
    const before = Date.now();
    const { collections: made } = await starts().own();
    const after = Date.now();
    const times = (name: string, field: string) =>
      [...(made.get(name)?.values() ?? [])].map((record) => Date.parse((record as Record<string, string>)[field] as string));
    expect(times('timers', 'at')).toHaveLength(3);
    expect(Math.min(...times('timers', 'at'))).toBeGreaterThan(before);
    expect(Math.max(...times('orders', 'updatedAt'))).toBeLessThanOrEqual(after);
    expect(Math.min(...times('orders', 'createdAt'))).toBeGreaterThan(before - 30 * DAY);
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
