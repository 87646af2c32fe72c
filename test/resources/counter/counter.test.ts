import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, type Tenant } from '../inventory/tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

describe('the counters of a tenant', () => {
  it('are initially those that every tenant has', async () => {
    const { body } = await tenant.get('/inventory/counter');
    expect(body.map(({ code }: { code: string }) => code)).toEqual(['onHand', 'allocated', 'shipped']);
    expect(body[0].id).toMatch(/^[0-9a-f]{24}$/);
    expect((await tenant.get('/inventory/counter/onHand')).body).toEqual(body[0]);
    expect((await freshTenant(sandbox().app).get('/inventory/counter')).body).toEqual(body);
  });

  it('include the merchant’s, listed after them by code', async () => {
    const transit = await tenant.post('/inventory/counter', { name: 'In transit', code: 'transit' });
    expect(transit).toEqual({ status: 200, body: { id: expect.stringMatching(/^[0-9a-f]{24}$/), code: 'transit', name: 'In transit' } });
    await tenant.post('/inventory/counter', { name: 'Damaged' });
    const { body } = await tenant.get('/inventory/counter');
    expect(body.map(({ code }: { code: string }) => code)).toEqual(['onHand', 'allocated', 'shipped', 'damaged', 'transit']);
    expect((await tenant.get('/inventory/counter/transit')).body).toEqual(transit.body);
  });
});

describe('POST /inventory/counter', () => {
  it('makes the code from the name if none is sent', async () => {
    expect((await tenant.post('/inventory/counter', { name: 'In transit (sea)' })).body.code).toBe('inTransitSea');
    expect((await tenant.post('/inventory/counter', { name: '***' })).body.message).toBe(
      '[name must have a letter or digit to make a code from]',
    );
  });

  it('refuses a code in use, a computed one and an invalid one', async () => {
    await tenant.post('/inventory/counter', { name: 'Damaged' });
    const again = await tenant.post('/inventory/counter', { name: 'Broken', code: 'damaged' });
    expect(again).toEqual({ status: 400, body: { message: '[code must be unique; counter damaged already exists]' } });
    for (const body of [
      { name: 'On hand' },
      { name: 'Free', code: 'availableToPurchase' },
      { name: 'Free', code: 'a/b' },
      { name: ' ' },
      {},
    ]) {
      expect((await tenant.post('/inventory/counter', body)).status).toBe(400);
    }
    expect((await tenant.get('/inventory/counter')).body).toHaveLength(4);
  });
});

describe('PUT /inventory/counter/{code}', () => {
  it('renames a counter', async () => {
    const { body } = await tenant.post('/inventory/counter', { name: 'Damaged' });
    expect((await tenant.put('/inventory/counter/damaged', { name: 'Broken' })).body).toEqual({ ...body, name: 'Broken' });
    expect((await tenant.put('/inventory/counter/damaged', {})).body.name).toBe('Broken');
    expect((await tenant.get('/inventory/counter/damaged')).body.name).toBe('Broken');
    expect((await tenant.put('/inventory/counter/damaged', { name: '' })).status).toBe(400);
  });

  it('cannot change the counters that every tenant has', async () => {
    expect((await tenant.put('/inventory/counter/onHand', { name: 'Shelf' })).body.message).toBe(
      '[name must stay "On hand": counter onHand belongs to every tenant]',
    );
  });

  it('answers 404 for an unknown code', async () => {
    expect(await tenant.put('/inventory/counter/lost', { name: 'Lost' })).toEqual({
      status: 404,
      body: { message: 'Counter lost not found' },
    });
    expect((await tenant.get('/inventory/counter/lost')).status).toBe(404);
  });
});
