import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import { newStory, type Story, startSandbox } from '../allocation/story.js';

let sandbox: OpenSandbox;
let tenant: Story;

/** Longitude, then latitude. */
const places = {
  1: { name: 'Austin', postalCode: '78701', city: 'Austin', state: 'TX', at: [-97.7431, 30.2672] },
  2: { name: 'Round Rock', postalCode: '78664', city: 'Round Rock', state: 'TX', at: [-97.6789, 30.5083] },
  3: { name: 'Dallas', postalCode: '75201', city: 'Dallas', state: 'TX', at: [-96.797, 32.7767] },
  4: { name: 'Toronto', postalCode: 'M5V 2T6', city: 'Toronto', state: 'ON', country: 'CA', at: [-79.3871, 43.6426] },
  5: { name: 'Nowhere', postalCode: '99999', city: 'Austin', state: 'TX', at: undefined },
};

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  tenant = newStory(sandbox);
  for (const [locationNum, { name, at, ...address }] of Object.entries(places)) {
    const sent = {
      locationNum: Number(locationNum),
      name,
      attributes: {},
      services: { pickup: name !== 'Dallas', hours: { sunday: name === 'Austin' } },
      address: { addressLine1: '1', addressLine2: '', addressLine3: '', addressLine4: '', ...address },
      ...(at && { coordinates: { type: 'Point', coordinates: at } }),
    };
    expect((await tenant.post('/location', sent)).status).toBe(200);
  }
});

const search = (filter: object, more: object = {}) => tenant.post('/location/geography/search', { filter, ...more });
const names = async (filter: object, more: object = {}) =>
  (await search(filter, more)).body.locations.map(({ name }: { name: string }) => name);

describe('a geography search', () => {
  it('answers locations within the radius of a postal code, nearest first, with the distance in miles', async () => {
    const { status, body } = await search({ postalCode: '78701', radius: 20 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ count: 2, limit: 10, offset: 0 });
    expect(body.locations).toMatchObject([
      { name: 'Austin', distance: 0, address: { city: 'Austin' } },
      { name: 'Round Rock', services: { pickup: true } },
    ]);
    expect(body.locations[1].distance).toBeCloseTo(17.1, 0);
    expect(Object.keys(body.locations[1])).toEqual(['distance', 'name', 'address', 'services']);
  });

  it.each([
    ['KILOMETER', 1],
    ['METER', 1_000],
    ['MILE', 1 / 1.609344],
  ])('measures in %s', async (radiusUnit, unitsInKm) => {
    const { body } = await search({ postalCode: '78701', radius: 30 * unitsInKm, radiusUnit });
    expect(body.count).toBe(2);
    expect(body.locations[1].distance / unitsInKm).toBeCloseTo(27.5, 0);
    expect((await search({ postalCode: '78701', radius: 27 * unitsInKm, radiusUnit })).body.count).toBe(1);
  });

  it('sorts and limits as requested', async () => {
    const all = { postalCode: '78701', radius: 5_000 };
    expect(await names(all)).toEqual(['Austin', 'Round Rock', 'Dallas', 'Toronto']);
    expect(await names(all, { sortBy: 'name', sortDirection: 'DESC' })).toEqual(['Toronto', 'Round Rock', 'Dallas', 'Austin']);
    expect(await names(all, { sortBy: 'address.city' })).toEqual(['Austin', 'Dallas', 'Round Rock', 'Toronto']);
    expect((await search(all, { limit: 1, offset: 2 })).body).toMatchObject({
      count: 4,
      limit: 1,
      offset: 2,
      locations: [{ name: 'Dallas' }],
    });
  });

  it('ignores case and spaces of a postal code and distinguishes countries', async () => {
    expect(await names({ postalCode: 'm5v2t6', radius: 1 })).toEqual(['Toronto']);
    expect(await names({ postalCode: 'M5V 2T6', country: 'CA', radius: 1 })).toEqual(['Toronto']);
    expect(await names({ postalCode: 'M5V 2T6', country: 'US', radius: 1 })).toEqual([]);
  });

  it('uses the city and then the state if no location has the postal code', async () => {
    expect(await names({ postalCode: '75202', city: 'Dallas', state: 'TX', radius: 1 })).toEqual(['Dallas']);
    expect(await names({ postalCode: '75202', city: 'Plano', state: 'TX', radius: 1 })).toEqual(['Austin']);
    expect(await names({ postalCode: '75202', city: 'Dallas', state: 'ON', radius: 1 })).toEqual(['Toronto']);
  });

  it('finds nothing near a place that matches no location', async () => {
    expect(await search({ postalCode: '99999', radius: 50 })).toEqual({
      status: 200,
      body: { count: 0, limit: 10, offset: 0, locations: [] },
    });
    expect(await names({ postalCode: '99999', country: 'CA', radius: 50 })).toEqual([]);
    expect(await names({ postalCode: '', radius: 50 })).toEqual([]);
  });

  it('requires every named service with the exact value', async () => {
    const all = { postalCode: '78701', radius: 5_000 };
    expect(await names({ ...all, services: { pickup: true } })).toEqual(['Austin', 'Round Rock', 'Toronto']);
    expect(await names({ ...all, services: { pickup: true, hours: { sunday: true } } })).toEqual(['Austin']);
    expect(await names({ ...all, services: { pickup: 'true' } })).toEqual([]);
    expect(await names({ ...all, services: { constructor: {} } })).toEqual([]);
  });

  it('leaves out inactive locations', async () => {
    const { body } = await tenant.get('/location/2');
    await tenant.put('/location/2', { ...body, isActive: false });
    expect(await names({ postalCode: '78664', radius: 50 })).toEqual(['Austin']);
  });

  it('requires a filter with a postal code and a radius', async () => {
    expect(await tenant.post('/location/geography/search', {})).toEqual({ status: 400, body: { message: '[filter must not be null]' } });
    expect((await search({ radius: 1 })).body.message).toContain('filter.postalCode');
    expect((await search({ postalCode: '1', radius: -1 })).body).toEqual({ message: '[filter.radius must be at least 0]' });
    expect((await search({ postalCode: '1', radius: 1, radiusUnit: 'FOOT' })).status).toBe(400);
  });
});
