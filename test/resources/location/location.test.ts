import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import { line, NOW, newStory, type Story, startSandbox } from '../allocation/story.js';

let sandbox: OpenSandbox;
let tenant: Story;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  tenant = newStory(sandbox);
});

const store = (changes: object = {}) => ({ locationNum: 10, name: 'Main Street', attributes: { region: 'west', size: 3 }, ...changes });
const address = { addressLine1: '1 Main Street', addressLine2: '', addressLine3: '', addressLine4: '', city: 'Austin', state: 'TX' };

describe('a location', () => {
  it('is stored with an id and dates and read back as written', async () => {
    const sent = store({
      type: 'STORE',
      address,
      services: { pickup: true },
      coordinates: { type: 'Point', coordinates: [-97.74, 30.27] },
    });
    const created = await tenant.post('/location', sent);
    expect(created.status).toBe(200);
    expect(created.body).toEqual({ ...sent, id: expect.stringMatching(/^[0-9a-f]{24}$/), createdAt: NOW, updatedAt: NOW });
    expect(await tenant.get('/location/10')).toEqual(created);
    expect((await newStory(sandbox).get('/location/10')).status).toBe(404);
  });

  it('is refused if its number is in use', async () => {
    await tenant.post('/location', store());
    expect(await tenant.post('/location', store({ name: 'Another' }))).toEqual({
      status: 409,
      body: { message: '[locationNum must be unique; location 10 already exists]' },
    });
    expect((await tenant.get('/location/10')).body.name).toBe('Main Street');
  });

  it('is replaced by a PUT, which clears fields that are not sent', async () => {
    const { body: before } = await tenant.post('/location', store({ type: 'STORE', services: { pickup: true } }));
    const { status, body } = await tenant.put('/location/10', { ...store({ name: 'New' }), id: 'mine', createdAt: '2020-01-01T00:00:00Z' });
    expect(status).toBe(200);
    expect(body).toEqual({ ...store({ name: 'New' }), id: before.id, createdAt: NOW, updatedAt: NOW });
    expect((await tenant.get('/location/10')).body).toEqual(body);
  });

  it('is merged by a PATCH, with attributes, services and address field by field', async () => {
    await tenant.post('/location', store({ type: 'STORE', address, services: { pickup: true, repair: 'no' } }));
    const { body } = await tenant.patch('/location/10', {
      ...store({ attributes: { size: 4 }, services: { repair: 'yes' } }),
      address: { ...address, city: 'Dallas' },
    });
    expect(body).toMatchObject({
      type: 'STORE',
      attributes: { region: 'west', size: 4 },
      services: { pickup: true, repair: 'yes' },
      address: { city: 'Dallas', state: 'TX' },
    });
  });

  it.each(['put', 'patch'] as const)('keeps its number in a %s', async (method) => {
    await tenant.post('/location', store());
    expect(await tenant[method]('/location/10', store({ locationNum: 11 }))).toEqual({
      status: 400,
      body: { message: '[locationNum must be the one in the path, 10]' },
    });
  });

  it('is created by a PUT if it does not exist', async () => {
    const { status, body } = await tenant.put('/location/11', store({ locationNum: 11 }));
    expect([status, body]).toEqual([200, { ...store({ locationNum: 11 }), id: expect.any(String), createdAt: NOW, updatedAt: NOW }]);
    expect((await tenant.get('/location/11')).body).toEqual(body);
  });

  it('is refused with 409 if another has the same coordinates', async () => {
    const coordinates = { type: 'Point', coordinates: [-97.7, 30.2] };
    await tenant.post('/location', store({ coordinates }));
    const { status, body } = await tenant.post('/location', store({ locationNum: 11, coordinates }));
    expect([status, body.message]).toEqual([409, expect.stringMatching(/^\[coordinates must be unique; location 10/)]);
    expect(
      (await tenant.post('/location', store({ locationNum: 11, coordinates: { ...coordinates, coordinates: [-97.7, 30.3] } }))).status,
    ).toBe(200);
  });

  it.each(['put', 'patch'] as const)('is refused with 409 if a %s moves it to where another is', async (method) => {
    const coordinates = { type: 'Point', coordinates: [-97.7, 30.2] };
    await tenant.post('/location', store({ coordinates }));
    await tenant.post('/location', store({ locationNum: 11 }));
    const before = (await tenant.get('/location/11')).body;
    const { status, body } = await tenant[method]('/location/11', store({ locationNum: 11, coordinates }));
    expect([status, body.message]).toEqual([409, expect.stringMatching(/^\[coordinates must be unique; location 10/)]);
    expect((await tenant.get('/location/11')).body).toEqual(before);
    expect((await tenant[method]('/location/10', store({ coordinates }))).status).toBe(200);
  });

  it('accepts any type of a contact’s phone', async () => {
    const contact = [{ type: 'MAIN', phone: [{ number: '1', type: 'Front desk' }] }];
    const { body } = await tenant.post('/location', store({ address: { ...address, contact } }));
    expect(body.address.contact).toEqual(contact);
  });

  it('that is unknown answers 404 to a PATCH', async () => {
    expect(await tenant.patch('/location/11', store({ locationNum: 11 }))).toEqual({
      status: 404,
      body: { message: 'Location 11 not found' },
    });
  });

  it('is answered once more when it is deleted', async () => {
    const { body } = await tenant.post('/location', store());
    expect(await tenant.delete('/location/10')).toEqual({ status: 200, body });
    expect(await tenant.delete('/location/10')).toEqual({ status: 404, body: { message: 'Location 10 not found' } });
  });

  it.each([
    [[30.27], 'coordinates.coordinates must be a longitude and a latitude'],
    [[1, 2, 3], 'coordinates.coordinates must be a longitude and a latitude'],
    [[180.1, 0], 'coordinates.coordinates[0] must be a longitude from -180 to 180'],
    [[30.27, -97.74], 'coordinates.coordinates[1] must be a latitude from -90 to 90'],
  ])('is refused at %j', async (coordinates, problem) => {
    expect(await tenant.post('/location', store({ coordinates: { type: 'Point', coordinates } }))).toEqual({
      status: 400,
      body: { message: `[${problem}]` },
    });
  });

  it('requires a number, a name and attributes', async () => {
    const { status, body } = await tenant.post('/location', { type: 'STORE' });
    expect(status).toBe(400);
    for (const field of ['locationNum', 'name', 'attributes']) expect(body.message).toContain(field);
    for (const method of ['get', 'delete'] as const)
      expect(await tenant[method]('/location/main')).toEqual({ status: 400, body: { message: '[locationNum must be an integer]' } });
  });
});

describe('the list of locations', () => {
  beforeEach(async () => {
    for (const [locationNum, type] of Object.entries({ 30: 'STORE', 10: 'WAREHOUSE', 20: 'STORE' })) {
      await tenant.post('/location', store({ locationNum: Number(locationNum), type }));
    }
  });
  const numbers = async (query: string) =>
    (await tenant.get(`/location${query}`)).body.locations.map(({ locationNum }: { locationNum: number }) => locationNum);

  it('comes in pages, by number', async () => {
    expect(await numbers('')).toEqual([10, 20, 30]);
    const { body } = await tenant.get('/location?limit=1&offset=1&total=false');
    expect(body).toMatchObject({ locations: [{ locationNum: 20 }], pagination: { total: 3, limit: 1, offset: 1 } });
  });

  it('is filtered by numbers, types or both', async () => {
    expect(await numbers('?locationNums=30,10,30,99')).toEqual([10, 30]);
    expect(await numbers('?locationTypes=STORE')).toEqual([20, 30]);
    expect(await numbers('?locationTypes=STORE,WAREHOUSE&locationNums=10,20')).toEqual([10, 20]);
    expect(await numbers('?locationNums=10&locationTypes=STORE')).toEqual([]);
  });
});

describe('an inactive location', () => {
  beforeEach(async () => {
    await tenant.post('/location', store({ isActive: false }));
    tenant.stock(10, 5);
    await tenant.place('A', { items: [line({ backorder: true })] });
  });

  it('is not used for allocations', async () => {
    tenant.allocate('A');
    expect((await tenant.order('A')).items[0]).toMatchObject({ backOrderedQuantity: 5, pendingShippedQuantity: 0 });
  });

  it.each([
    ['replaced', () => tenant.put('/location/10', store())],
    ['merged', () => tenant.patch('/location/10', store({ isActive: true }))],
    ['deleted', () => tenant.delete('/location/10')],
  ])('releases the backorders that its stock covers once it is %s and no longer inactive', async (_how, open) => {
    tenant.allocate('A');
    await open();
    expect(await tenant.order('A')).toMatchObject({
      statusCode: 'ORDER_ALLOCATED',
      items: [{ backOrderedQuantity: 0, pendingShippedQuantity: 5 }],
    });
  });
});
