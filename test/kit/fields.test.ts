import { describe, expect, it } from 'vitest';
import { invalid } from '../../src/core/errors.js';
import { fieldTable } from '../../src/kit/fields.js';
import { op } from '../../src/kit/op.js';
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

const one: Parcel = { id: 'p', grams: 5, secret: 's', merchant: { colour: 'red', label: 'mine' } };

describe('a table of fields', () => {
  it('shows a record under the version’s names, without what is not there, and the merchant’s own fields after them', () => {
    expect(parcels.view(one)).toEqual({ id: 'p', weight: 5, label: 'p (5 g)', isHeavy: 'false', colour: 'red' });
  });

  it('reads a body back into the record, and takes no computed and no inner field', () => {
    const body = { id: 'p', weight: 5, label: 'x', isHeavy: 'true', grams: 9, secret: 'x', merchant: {}, colour: 'red' };
    expect(parcels.record(body)).toEqual({ id: 'p', grams: 5, heavy: true, merchant: { colour: 'red' } });
  });

  it('names what a search may ask for', () => {
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

  it('tells an index which stored field a filter names', () => {
    const filter = compileFilters(
      { weight: 5, label: 'x' },
      parcels.sources((parcel) => parcel),
    );
    expect(filter.equals('grams')).toEqual(['5', 5]);
    expect(filter.equals('label')).toBeUndefined();
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
