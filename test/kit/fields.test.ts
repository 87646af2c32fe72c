import { describe, expect, it } from 'vitest';
import { invalid } from '../../src/core/forms/errors.js';
import { fieldTable } from '../../src/kit/fields.js';
import { op } from '../../src/kit/op.js';
import { openTable } from '../../src/kit/open-table.js';
import { compileFilters } from '../../src/query/filter.js';

interface Parcel {
  id: string;
  grams: number;
  heavy?: boolean;
  note?: string;
  secret?: string;
  merchant?: Record<string, unknown>;
}

const parcels = fieldTable<Parcel>()(
  {
    id: 'id',
    weight: 'grams',
    label: { shows: ({ id, grams }) => `${id} (${grams} g)` },
    isHeavy: { of: 'heavy', shows: ({ heavy = false }) => String(heavy), takes: (text: string) => text === 'true' },
    note: 'note',
  },
  { grams: 'inner', heavy: 'inner', secret: 'inner', merchant: 'inner' },
);

interface Item {
  sku: string;
  quantity: number;
  shelf?: string;
  note?: string;
}

interface Crate {
  id: string;
  owner: string;
  places?: { from?: { town: string } };
  items: Item[];
  merchant?: Record<string, unknown>;
}

const items = openTable<Item, Item, Crate>()({ units: 'quantity', title: { shows: ({ sku }, { owner }) => `${sku} of ${owner}` } }, [
  'shelf',
]);
const from = openTable<{ town: string }>()({ city: 'town' });
const places = openTable<NonNullable<Crate['places']>>()({ origin: { of: 'from', one: from } });
const crates = fieldTable<Crate>()(
  {
    number: { readOnly: 'id' },
    ownedBy: { writeOnly: 'owner' },
    route: { of: 'places', one: places },
    lines: { of: 'items', each: items },
  },
  { id: 'inner', owner: 'inner', places: 'inner', items: 'inner', merchant: 'inner' },
);

const one: Parcel = { id: 'p', grams: 5, secret: 's', merchant: { colour: 'red', label: 'mine' } };

describe('a table of fields', () => {
  it('shows a record’s existing fields under the version’s names, followed by the merchant’s own', () => {
    expect(parcels.view(one)).toEqual({ id: 'p', weight: 5, label: 'p (5 g)', isHeavy: 'false', colour: 'red' });
  });

  it('reads a body into the record, without computed and inner fields', () => {
    const body = { id: 'p', weight: 5, label: 'x', isHeavy: 'true', grams: 9, secret: 'x', merchant: {}, colour: 'red' };
    expect(parcels.record(body)).toEqual({ id: 'p', grams: 5, heavy: true, merchant: { colour: 'red' } });
  });

  it('names the fields that a search may use', () => {
    expect(['weight', 'label', 'grams', 'secret', 'constructor'].filter(parcels.has)).toEqual(['weight', 'label']);
  });

  it.each<[string, object, boolean]>([
    ['a stored field under its shown name', { weight: 5 }, true],
    ['a computed field', { label: 'p (5 g)' }, true],
    ['a field of the merchant', { colour: 'red' }, true],
    ['a field by its inner name', { grams: 5 }, false],
    ['a field that is not shown', { secret: 's' }, false],
  ])('answers filters that ask for %s', (_case, filters, matches) => {
    expect(
      compileFilters(
        filters,
        parcels.sources((parcel) => parcel),
      ).matches(one),
    ).toBe(matches);
  });

  it('maps a filter’s field to the stored field of an index', () => {
    const filter = compileFilters(
      { weight: 5, label: 'x' },
      parcels.sources((parcel) => parcel),
    );
    expect(filter.equals('grams')).toEqual(['5', 5]);
    expect(filter.equals('label')).toBeUndefined();
  });
});

describe('a table with nested tables', () => {
  const crate: Crate = {
    id: 'c',
    owner: 'Ada',
    places: { from: { town: 'Oslo' } },
    items: [
      { sku: 'A', quantity: 2, shelf: 's', note: 'soft' },
      { sku: 'B', quantity: 1 },
    ],
  };

  it('shows nested records and lists of them under the version’s names', () => {
    expect(crates.view(crate)).toEqual({
      number: 'c',
      route: { origin: { city: 'Oslo' } },
      lines: [
        { sku: 'A', units: 2, note: 'soft', title: 'A of Ada' },
        { sku: 'B', units: 1, title: 'B of Ada' },
      ],
    });
  });

  it('reads them back, without what is computed, read-only or inner at any depth', () => {
    const body = {
      number: 'x',
      ownedBy: 'Bob',
      route: { origin: { city: 'Rome', town: 'x' } },
      lines: [{ sku: 'A', units: 3, quantity: 9, shelf: 'x', title: 'x', colour: 'red' }],
    };
    expect(crates.record(body)).toEqual({
      owner: 'Bob',
      places: { from: { town: 'Rome' } },
      items: [{ sku: 'A', quantity: 3, colour: 'red' }],
    });
  });

  it('says which fields of the record a body clears', () => {
    expect(crates.fieldsOf(['ownedBy', 'route', 'colour'])).toEqual(['owner', 'places', 'colour']);
    expect(items.fieldsOf(['units', 'note'])).toEqual(['quantity', 'note']);
  });

  it('names what a search may ask of a nested record: the fields that it lists', () => {
    expect(['units', 'title', 'quantity', 'shelf', 'note'].filter(items.has)).toEqual(['units', 'title']);
  });

  it('tells where a search finds a renamed field of an open record', () => {
    const source = items.sources((item) => items.view(item, crate))('units');
    expect([source.stored, source.read(crate.items[0])]).toEqual(['quantity', 2]);
  });

  it.each([
    ['items[1].quantity', 'lines[1].units'],
    ['items[1]', 'lines[1]'],
    ['places.from.town', 'route.origin.city'],
    ['items[0].note', 'lines[0].note'],
    ['other.town', 'other.town'],
  ])('names the path %s as %s', (path, told) => {
    expect(crates.names(path)).toBe(told);
  });

  it.each([
    ['a renamed field of a line', { lines: { units: 2 } }, true],
    ['a computed field of a line', { lines: { title: 'B of Ada' } }, true],
    ['a field of a nested record', { route: { origin: { city: 'Oslo' } } }, true],
    ['a line’s field by the record’s name', { lines: { quantity: 2 } }, false],
    ['a field that is only written', { ownedBy: 'Ada' }, false],
  ])('answers filters that ask for %s', (_case, filters, matches) => {
    expect(
      compileFilters(
        filters,
        crates.sources((record) => record),
      ).matches(crate),
    ).toBe(matches);
  });
});

describe('a refusal of a command', () => {
  const refused = (field: string, message = 'must be less') => {
    const does = () => {
      throw invalid(field, message);
    };
    const route = op('validateCrossBorder', { does, with: () => undefined, returns: () => undefined, names: parcels.names });
    return () => ('runs' in route ? route.runs(undefined as never, undefined as never, () => undefined) : undefined);
  };

  it.each([
    ['grams', 'weight'],
    ['heavy', 'isHeavy'],
    ['grams[0].x', 'weight[0].x'],
    ['unknown', 'unknown'],
  ])('of %s names %s', (field, shown) => {
    expect(refused(field)).toThrow(
      expect.objectContaining({
        message: `[${shown} must be less]`,
        fields: [{ field: shown, problem: 'invalid', message: 'must be less' }],
      }),
    );
  });
});
