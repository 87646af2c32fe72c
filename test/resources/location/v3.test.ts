import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const pike = {
  locationNumber: 12,
  name: 'Pike Street',
  isActive: true,
  type: 'STORE',
  address: {
    addressLine1: '300 Pike Street',
    city: 'Seattle',
    region: 'WA',
    postalCode: '98101',
    countryCode: 'US',
    contacts: [{ type: 'MANAGER', phone: [{ number: '206-555-0110' }], name: { firstName: 'Robin', lastName: 'Lee' } }],
  },
  operatingHours: [{ day: 'FRIDAY', hours: [{ open: '09:00', close: '18:00' }] }],
  coordinates: { type: 'Point', coordinates: [-122.338, 47.609] },
};
const create = (body: object) => tenant.v3('POST', '/locations', { body });
const search = (filters: object[], more: object = {}, query = '') =>
  tenant.v3('POST', `/locations/search${query}`, { body: { filters, ...more } });
const near = (origin: object, filters: object[] = []) =>
  tenant.v3('POST', '/locations/geography-search', {
    body: { filters, origin: { city: 'Seattle', region: 'WA', postalCode: '98101', countryCode: 'US', ...origin } },
  });
const numbers = ({ body }: { body: { data: { locationNumber: number }[] } }) => body.data.map(({ locationNumber }) => locationNumber);

describe('a location of v3', () => {
  it('is one record in both versions, each with its own names', async () => {
    const created = await create({ ...pike, services: { giftWrap: true }, attributes: { floor: 2 }, capacity: { maxAllocations: 9 } });
    const capacity = { maxAllocations: 9, currentAllocations: 0, isCapacityFull: false, allocationPercentage: 0 };
    const shown = { ...pike, locationId: expect.any(String), capacity, createdAt: NOW, updatedAt: NOW };
    expect([created.status, created.body]).toEqual([201, shown]);
    expect((await tenant.v3('GET', '/locations/12')).body).toEqual(shown);
    const { address, ...v2 } = await tenant.ok(tenant.get('/location/12'));
    expect(v2).toMatchObject({ locationNum: 12, id: created.body.locationId, attributes: { floor: 2 }, services: { giftWrap: true } });
    expect(address).toEqual({
      addressLine1: '300 Pike Street',
      ...{ addressLine2: '', addressLine3: '', addressLine4: '' },
      ...{ city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
      contact: [{ type: 'MANAGER', phone: [{ number: '206-555-0110' }], name: { first: 'Robin', last: 'Lee' } }],
    });
  });

  it('needs its number, its name and the region of its address only', async () => {
    expect((await create({ locationNumber: 1, name: 'Bare' })).status).toBe(201);
    expect((await create({ locationNumber: 2, name: 'Region', address: { region: 'TX' } })).status).toBe(201);
    expect(await tenant.ok(tenant.get('/location/2'))).toMatchObject({ attributes: {}, address: { city: '', state: 'TX' } });
    expect((await create({ locationNumber: 3, address: { city: 'Austin' } })).body).toEqual({
      type: 'CLIENT_ERROR',
      message: 'name must not be null, address.region must not be null',
      errorCode: 'SERVICE-4007',
      errors: [
        { type: 'CLIENT_ERROR', message: 'name must not be null', errorCode: 'SERVICE-4003' },
        { type: 'CLIENT_ERROR', message: 'address.region must not be null', errorCode: 'SERVICE-4003' },
      ],
    });
    expect(numbers(await search([]))).toEqual([1, 2]);
  });

  it('is refused with 409, in the words of v3, for a number or coordinates that are taken', async () => {
    await create(pike);
    expect((await create({ ...pike, coordinates: undefined })).body).toEqual({
      type: 'CLIENT_ERROR',
      message: 'locationNumber must be unique; location 12 already exists',
      errorCode: 'SERVICE-4005',
    });
    expect(await create({ ...pike, locationNumber: 13 })).toMatchObject({
      status: 409,
      body: { message: expect.stringMatching(/^coordinates /) },
    });
    expect(numbers(await search([]))).toEqual([12]);
  });

  it('changes what a PUT sends and keeps the rest', async () => {
    await create({ ...pike, attributes: { floor: 2 } });
    const address = { region: 'WA', city: 'Tacoma' };
    const changed = await tenant.v3('PUT', '/locations/12', { body: { address } });
    expect([changed.status, changed.body]).toEqual([
      200,
      { ...pike, address, locationId: expect.any(String), createdAt: NOW, updatedAt: NOW },
    ]);
    expect((await tenant.ok(tenant.get('/location/12'))).attributes).toEqual({ floor: 2 });
    const wrong = await tenant.v3('PUT', '/locations/12', { body: { coordinates: { type: 'Point', coordinates: [47.6, -122.3] } } });
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringMatching(/^coordinates\.coordinates\[1\] must be a latitude/)]);
    expect((await tenant.v3('PUT', '/locations/99', { body: {} })).body.errorCode).toBe('SERVICE-4004');
    await create({ locationNumber: 13, name: 'Depot', type: 'WAREHOUSE' });
    const taken = await tenant.v3('PUT', '/locations/13', { body: { coordinates: pike.coordinates } });
    expect([taken.status, taken.body.message]).toEqual([409, expect.stringMatching(/^coordinates /)]);
    expect((await tenant.v3('GET', '/locations/12')).body.coordinates).toEqual(pike.coordinates);
  });

  it('is gone in both versions once it is deleted', async () => {
    await create(pike);
    expect((await tenant.v3('DELETE', '/locations/12')).body).toMatchObject({ locationNumber: 12, name: 'Pike Street' });
    const lost = await tenant.v3('DELETE', '/locations/12');
    expect([lost.status, lost.body.message]).toEqual([404, 'Location 12 not found']);
    expect((await tenant.get('/location/12')).status).toBe(404);
    for (const method of ['GET', 'DELETE']) {
      const wrong = await tenant.v3(method, '/locations/main');
      expect([wrong.status, wrong.body.message]).toEqual([400, 'locationNumber must be an integer']);
    }
  });

  it('is found by its fields in either version’s spelling, newest first, page by page', async () => {
    await create(pike);
    await tenant.call('POST', '/__sandbox/clock/advance', { body: { by: 'PT1H' } });
    await create({ locationNumber: 13, name: 'Depot', type: 'WAREHOUSE', address: { region: 'WA' } });
    expect(numbers(await search([]))).toEqual([13, 12]);
    expect(numbers(await search([], { sort: 'location.locationNum' }))).toEqual([12, 13]);
    expect(numbers(await search([{ field: 'location.locationNum', value: 12 }]))).toEqual([12]);
    expect(numbers(await search([{ field: 'location.locationNumber', condition: 'IN', values: [13] }]))).toEqual([13]);
    expect(
      numbers(
        await search([
          { field: 'location.address.region', value: 'WA' },
          { field: 'location.name', value: 'Pike*' },
        ]),
      ),
    ).toEqual([12]);
    const page = await search([], { sort: '-location.locationNumber' }, '?limit=1&offset=1');
    expect([numbers(page), page.body.pagination]).toEqual([[12], { limit: 1, offset: 1, count: 2 }]);
    const unknown = await search([{ field: 'location.nmae', value: 'x' }]);
    expect([unknown.status, unknown.body.message]).toEqual([
      400,
      expect.stringContaining('filters[0].field must name a field of location'),
    ]);
  });

  it('is found near a place, nearest first, between two distances', async () => {
    await create(pike);
    await create({
      locationNumber: 13,
      name: 'Depot',
      address: { region: 'WA' },
      coordinates: { type: 'Point', coordinates: [-122.2, 47.609] },
    });
    const found = await near({ distanceUnit: 'KILOMETER' });
    expect(numbers(found)).toEqual([12, 13]);
    expect(found.body.data.map(({ distance }: { distance: number }) => Math.round(distance))).toEqual([0, 10]);
    expect(numbers(await near({ minDistance: 1 }))).toEqual([13]);
    expect(numbers(await near({ maxDistance: 1 }))).toEqual([12]);
    expect(numbers(await near({}, [{ field: 'location.name', value: 'Depot' }]))).toEqual([13]);
    expect(numbers(await near({ city: 'Nowhere', region: 'ZZ', postalCode: '0' }))).toEqual([]);
    const wrong = await near({ minDistance: 5, maxDistance: 1 });
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringMatching(/^origin\.minDistance must be at most/)]);
    expect((await near({ region: undefined })).body.message).toBe('origin.region must not be null');
  });
});
