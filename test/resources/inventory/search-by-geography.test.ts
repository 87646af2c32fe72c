import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

const point = (longitude: number, latitude: number) => ({ coordinates: { type: 'Point', coordinates: [longitude, latitude] } });
const lines = { addressLine1: '', addressLine2: '', addressLine3: '', addressLine4: '' };
const address = (city: string, state: string, postalCode: string) => ({ address: { ...lines, city, state, postalCode, country: 'US' } });

const near = async (query: string) => {
  const { status, body } = await tenant.get(`/inventory/geography?${query}`);
  expect([status, body.message]).toEqual([200, undefined]);
  return {
    records: body.inventory.map((one: { sku: string; locationNum: number }) => `${one.sku} ${one.locationNum}`),
    locations: body.locations as { locationNum: number; distance: number }[],
  };
};

beforeEach(async () => {
  for (const location of [
    { locationNum: 1, ...point(-122.33, 47.61), ...address('Seattle', 'WA', '98101') },
    { locationNum: 2, ...point(-122.35, 47.66), ...address('Seattle', 'WA', '98103') },
    { locationNum: 3, ...point(-122.44, 47.25), ...address('Tacoma', 'WA', '98402') },
    { locationNum: 4, ...point(-122.68, 45.52), ...address('Portland', 'OR', '97205') },
    { locationNum: 5, ...point(-122.34, 47.62), isActive: false },
    { locationNum: 6 },
  ]) {
    expect((await tenant.post('/location', { name: `No. ${location.locationNum}`, attributes: {}, ...location })).status).toBe(200);
  }
  for (const locationNum of [1, 3, 4, 5, 6, 7]) await tenant.post('/inventory', stock({ locationNum }));
  await tenant.post('/inventory', stock({ locationNum: 2, sku: 'HAT', itemId: 2 }));
});

describe('GET /inventory/geography', () => {
  it('answers the records of the SKUs at active locations, nearest first, with the distance in kilometers', async () => {
    const { records, locations } = await near('skus=SHIRT&lat=47.61&lng=-122.33');
    expect(records).toEqual(['SHIRT 1', 'SHIRT 3', 'SHIRT 4']);
    expect(locations.map(({ locationNum }) => locationNum)).toEqual([1, 3, 4]);
    expect(locations[0]?.distance).toBe(0);
    expect(locations[1]?.distance).toBeCloseTo(40.9, 0);
    expect(locations[2]?.distance).toBeCloseTo(234, -1);
  });

  it('stops at the radius in kilometers and at the limit', async () => {
    expect((await near('lat=47.61&lng=-122.33&radius=6')).records).toEqual(['SHIRT 1', 'HAT 2']);
    expect((await near('lat=47.61&lng=-122.33&radius=41')).records).toEqual(['SHIRT 1', 'HAT 2', 'SHIRT 3']);
    const { records, locations } = await near('lat=47.61&lng=-122.33&limit=2');
    expect([records, locations.length]).toEqual([['SHIRT 1', 'HAT 2'], 2]);
  });

  it('locates an address by the tenant’s locations', async () => {
    expect((await near('postalCode=98402&radius=1')).records).toEqual(['SHIRT 3']);
    expect((await near('city=portland&state=OR&radius=1')).records).toEqual(['SHIRT 4']);
    expect((await near('postalCode=98199&city=Seattle&radius=6')).records).toEqual(['SHIRT 1', 'HAT 2']);
    expect((await near('country=us&radius=1')).records).toEqual(['SHIRT 1']);
  });

  it('gives the same distances for an address as the search for locations', async () => {
    const { locations } = await near('city=Seattle&state=WA');
    const filter = { postalCode: '98199', city: 'Seattle', state: 'WA', radius: 1_000, radiusUnit: 'KILOMETER' };
    const { body } = await tenant.post('/location/geography/search', { filter });
    const numbers: Record<string, number> = { 'No. 1': 1, 'No. 2': 2, 'No. 3': 3, 'No. 4': 4 };
    const found = body.locations.map(({ name, distance }: { name: string; distance: number }) => ({
      locationNum: numbers[name],
      distance,
    }));
    expect(locations).toHaveLength(4);
    expect(locations[0]).toEqual({ locationNum: 1, distance: 0 });
    expect(locations).toEqual(found);
  });

  it.each(['postalCode=10001', 'city=Seattle&country=CA', 'postalCode=10001&country=US'])(
    'finds nothing near %s, which matches no location',
    async (place) => {
      expect(await tenant.get(`/inventory/geography?${place}`)).toEqual({ status: 200, body: { inventory: [], locations: [] } });
    },
  );

  it('requires an address or complete and valid coordinates', async () => {
    expect(await tenant.get('/inventory/geography?skus=SHIRT')).toEqual({
      status: 400,
      body: { message: '[lat must not be null, lng must not be null]' },
    });
    expect((await tenant.get('/inventory/geography?lat=47&city=Seattle')).body.message).toBe('[lng must not be null]');
    expect((await tenant.get('/inventory/geography?lat=91&lng=0')).body.message).toContain('lat');
    expect((await tenant.get('/inventory/geography?lat=0&lng=0&radius=-1')).body.message).toContain('radius');
  });
});
