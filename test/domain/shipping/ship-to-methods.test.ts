import { beforeAll, describe, expect, it } from 'vitest';
import { newOrder, openSandbox, type Tenant } from '../../support/tenant.js';

const tenantOf = openSandbox();

const method = (name: string, changes: object = {}) => ({
  name,
  description: '',
  addressType: 'Residence',
  channel: '12',
  cost: 4.95,
  taxCode: 'SHIPPING',
  minimumDays: 3,
  maximumDays: 5,
  cutOffTime: 17,
  createdBy: 'checkout',
  ...changes,
});
const shipTo = (changes: object = {}) => ({ shipToId: 'home', taxCode: 'NONE', shipMethod: 'Ground', ...changes });

describe('a ship-to of a new order', () => {
  let tenant: Tenant;
  let id: string;
  let orders = 0;
  beforeAll(async () => {
    tenant = tenantOf();
    ({ shippingMethodId: id } = await tenant.ok(tenant.post('/shipping', method('Ground'))));
    await tenant.ok(tenant.post('/shipping', method('Ground', { channel: '13', cost: 7.5, maximumDays: 9 })));
    await tenant.ok(tenant.post('/shipping', method('Drone', { deleted: true })));
  });
  const placed = async (changes: object, order: object = {}) => {
    orders += 1;
    const { shipInfo, orderTotal } = await tenant.place(`S${orders}`, { shipInfo: [shipTo(changes)], ...order });
    expect(orderTotal).toBe(30);
    return shipInfo[0];
  };
  const dates = (estimatedShipDate: string, estimatedDeliveryDate: string) => ({ estimatedShipDate, estimatedDeliveryDate });

  it('has the dates and the price of the method that it names by name or by id', async () => {
    const estimates = { ...dates('2026-01-05T17:00:00.000Z', '2026-01-10T17:00:00.000Z'), shipToPrice: 4.95 };
    expect(await placed({})).toEqual({ ...shipTo(), ...estimates });
    expect(await placed({ shipMethod: id })).toEqual({ ...shipTo({ shipMethod: id }), ...estimates });
    expect(await tenant.order(`S${orders}`)).toMatchObject({ shipInfo: [estimates] });
  });

  it('has those of the method of its channel', async () => {
    expect(await placed({}, { channelId: '13' })).toMatchObject({ shipToPrice: 7.5, estimatedDeliveryDate: '2026-01-14T17:00:00.000Z' });
  });

  it('has what a method of v3 says of it, which it may name by its code', async () => {
    const create = (body: object) => tenant.v3('POST', '/shipping-methods', { body });
    await create({ code: '2DAY', name: 'Two-Day Air', cost: 12.5, cutoffTime: 17, maximumDays: 2 });
    await create({ code: 'DAYS', name: 'Days only', maximumDays: 2 });
    await create({ code: 'HOUR', name: 'Hour only', cutoffTime: 17 });
    const estimates = { ...dates('2026-01-05T17:00:00.000Z', '2026-01-07T17:00:00.000Z'), shipToPrice: 12.5 };
    expect(await placed({ shipMethod: '2DAY' })).toEqual({ ...shipTo({ shipMethod: '2DAY' }), ...estimates });
    expect(await placed({ shipMethod: 'DAYS' })).toEqual(shipTo({ shipMethod: 'DAYS' }));
    const { estimatedShipDate } = estimates;
    expect(await placed({ shipMethod: 'HOUR' })).toEqual({ ...shipTo({ shipMethod: 'HOUR' }), estimatedShipDate });
    const sent = { estimatedShipDate: '2026-02-01T08:00:00.000Z' };
    expect(await placed({ shipMethod: 'DAYS', ...sent })).toMatchObject({ estimatedDeliveryDate: '2026-02-03T08:00:00.000Z' });
  });

  it('keeps what is sent, and is delivered from the sent date on', async () => {
    const sent = { estimatedShipDate: '2026-02-01T08:00:00.000Z', shipToPrice: 0 };
    expect(await placed(sent)).toMatchObject({ ...sent, estimatedDeliveryDate: '2026-02-06T08:00:00.000Z' });
  });

  it.each([
    [17, '2026-01-05T17:00:00Z', '2026-01-05T17:00:00.000Z'],
    [17, '2026-01-05T17:00:00.001Z', '2026-01-06T17:00:00.000Z'],
    [1730, '2026-01-05T17:15:00Z', '2026-01-05T17:30:00.000Z'],
    [36_000, '2026-12-31T23:00:00Z', '2027-01-01T10:00:00.000Z'],
  ])('with the cut-off %d leaves an order of %s at %s', async (cutOffTime, orderDate, leaves) => {
    await tenant.ok(tenant.patch(`/shipping/${id}`, method('Ground', { cutOffTime })));
    expect((await placed({ shipMethod: id }, { orderDate })).estimatedShipDate).toBe(leaves);
  });

  it('that names no method or one that is not offered is accepted as it is, or refused by the policy', async () => {
    expect(await placed({ shipMethod: 'Drone' })).toEqual(shipTo({ shipMethod: 'Drone' }));
    expect(await placed({ shipMethod: undefined })).toEqual(shipTo({ shipMethod: undefined }));
    await tenant.policies({ shipToEstimates: 'sent', unknownShipMethod: 'refuse' });
    expect(await placed({})).toEqual(shipTo());
    const { status, body } = await tenant.post('/order', newOrder('X', { shipInfo: [shipTo(), shipTo({ shipMethod: 'Groud' })] }));
    expect([status, body]).toEqual([400, { message: '[shipInfo[1].shipMethod is not a shipping method: Groud; did you mean Ground?]' }]);
    expect((await tenant.get('/order?orderNumber=X')).status).toBe(404);
  });

  it('that names a deleted method is not told to name it again', async () => {
    const { status, body } = await tenant.post('/order', newOrder('X', { shipInfo: [shipTo({ shipMethod: 'Drone' })] }));
    expect([status, body]).toEqual([
      400,
      { message: '[shipInfo[0].shipMethod is not a shipping method: Drone; expected one of [Ground, Two-Day Air, Days only, Hour only]]' },
    ]);
  });
});
