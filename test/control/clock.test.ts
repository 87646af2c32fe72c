import { describe, expect, it } from 'vitest';
import { orders } from '../../src/model/order.js';
import { NINE, openShops } from './shop.js';

const newShop = openShops();

describe('the clock', () => {
  it('shows the start time of the sandbox and is frozen', async () => {
    expect(await newShop().get('/clock')).toEqual({ status: 200, body: { now: NINE, frozen: true } });
  });

  it('is set to a time, and stays frozen', async () => {
    const shop = newShop();
    const set = await shop.call('PUT', '/__sandbox/clock', { now: '2026-03-01T10:00:00+02:00' });
    expect(set).toEqual({ status: 200, body: { now: '2026-03-01T08:00:00.000Z', frozen: true } });
    expect(await shop.get('/clock')).toEqual(set);
  });

  it('runs on from its frozen time when it is unfrozen, and can be frozen again', async () => {
    const shop = newShop();
    expect((await shop.call('PUT', '/__sandbox/clock', { frozen: false })).body.frozen).toBe(false);
    await expect.poll(async () => (await shop.get('/clock')).body.now).not.toBe(NINE);
    const { now } = await shop.ok(shop.call('PUT', '/__sandbox/clock', { frozen: true }));
    expect(now > NINE && now < '2026-01-05T09:01:00.000Z').toBe(true);
    expect((await shop.get('/clock')).body).toEqual({ now, frozen: true });
  });

  it('stamps everything the API writes', async () => {
    const shop = newShop();
    await shop.call('PUT', '/__sandbox/clock', { now: '2030-07-01T00:00:00Z' });
    expect(await shop.place('A-1', [{ sku: 'LAMP' }])).toMatchObject({
      createdAt: '2030-07-01T00:00:00.000Z',
      orderDate: '2030-07-01T00:00:00.000Z',
    });
  });

  it('is changed for its tenant only', async () => {
    const [one, other] = [newShop(), newShop()];
    await one.advance('P1D');
    expect((await other.get('/clock')).body.now).toBe(NINE);
  });

  it.each([
    [{}, 'body', 'must set now, frozen or both'],
    [{ now: 'tomorrow' }, 'now', 'must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z'],
    [{ now: '2026-02-30T00:00:00Z' }, 'now', 'must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z'],
    [{ now: '1969-12-31T23:59:59Z' }, 'now', 'must be a time from 1970 to 9999 in ISO 8601'],
    [{ frozen: 'yes' }, 'frozen', 'must be a boolean'],
    [{ time: NINE }, 'time', 'is not a known field; expected one of [now, frozen]'],
  ])('refuses %j', async (change, field, message) => {
    const { status, body } = await newShop().call('PUT', '/__sandbox/clock', change);
    expect([status, body.fields[0]]).toEqual([400, expect.objectContaining({ field, message })]);
  });
});

describe('an advance', () => {
  it('moves the clock by calendar days and months', async () => {
    const shop = newShop();
    expect(await shop.advance('P1M2DT3H')).toEqual({
      status: 200,
      body: { now: '2026-02-07T12:00:00.000Z', fired: [], refused: [], webhooks: { sent: 0, failed: 0, pending: 0 } },
    });
    expect((await shop.get('/clock')).body).toEqual({ now: '2026-02-07T12:00:00.000Z', frozen: true });
  });

  it('lets a running clock run on', async () => {
    const shop = newShop();
    await shop.call('PUT', '/__sandbox/clock', { frozen: false });
    await shop.advance('P10D');
    const { now, frozen } = (await shop.get('/clock')).body;
    expect([now.slice(0, 10), frozen]).toEqual(['2026-01-15', false]);
  });

  it('runs due timers in order, each at its own time', async () => {
    const shop = newShop();
    await shop.policies({ unknownSku: 'outOfStock' });
    const { orderId } = await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 3, backorder: true }]);
    await shop.advance('PT1H');
    await shop.place('A-2', [{ sku: 'LAMP', backorder: true }]);
    for (const number of ['A-2', 'A-1']) await shop.ok(shop.move(number, { move: 'allocate' }));
    const [{ id: reservationId }] = await shop.ok(shop.call('GET', '/api/v2/backpre-order/backorderpreorder-reserve/A-1'));

    expect((await shop.advance('P29DT22H59M59.999S')).body.fired).toEqual([]);
    const { now, fired } = await shop.ok(shop.advance('P31D'));
    expect(now).toBe('2026-03-07T08:59:59.999Z');
    expect(fired.map(({ at, timer, orderNumber }: Record<string, string>) => [at, timer, orderNumber])).toEqual([
      ['2026-02-04T09:00:00.000Z', 'backorder30Days', 'A-1'],
      ['2026-02-04T10:00:00.000Z', 'backorder30Days', 'A-2'],
      ['2026-02-27T09:00:00.000Z', 'backorder53Days', 'A-1'],
      ['2026-02-27T10:00:00.000Z', 'backorder53Days', 'A-2'],
      ['2026-03-06T09:00:00.000Z', 'cancelBackorder', 'A-1'],
      ['2026-03-06T10:00:00.000Z', 'cancelBackorder', 'A-2'],
    ]);
    expect(fired[0]).toMatchObject({ orderId, about: { kind: 'reservation', id: reservationId } });
    expect(await shop.order('A-1')).toMatchObject({ statusCode: 'ORDER_CANCELLED', cancellationDate: '2026-03-06T09:00:00.000Z' });
    expect((await shop.advance('P1Y')).body.fired).toEqual([]);
  });

  it('never moves time back: a timer that is set for the past goes off at once', async () => {
    const shop = newShop();
    await shop.policies({ lifecycle: 'auto', holdFor: 'P20D', cancelAfter: 'P10D', unknownSku: 'outOfStock' });
    await shop.place('A-1', [{ sku: 'LAMP', backorder: true }]);
    const { fired } = await shop.ok(shop.advance('P60D'));
    expect(fired.map(({ at, timer }: { at: string; timer: string }) => [at.slice(0, 10), timer])).toEqual([
      ['2026-01-25', 'releaseOrder'],
      ['2026-01-25', 'cancelBackorder'],
    ]);
  });

  it('gives units that begin to wait after day 30 the full number of days', async () => {
    const shop = newShop();
    await shop.policies({ lifecycle: 'auto', holdFor: 'P40D', unknownSku: 'outOfStock' });
    await shop.place('A-1', [{ sku: 'LAMP', backorder: true }]);
    const { fired } = await shop.ok(shop.advance('P100D'));
    expect(fired.map(({ at, timer }: { at: string; timer: string }) => [at.slice(0, 10), timer])).toEqual([
      ['2026-02-14', 'releaseOrder'],
      ['2026-03-16', 'backorder30Days'],
      ['2026-04-08', 'backorder53Days'],
      ['2026-04-15', 'cancelBackorder'],
    ]);
  });

  it('runs timers that a set clock has skipped, at the present time', async () => {
    const shop = newShop();
    await shop.policies({ lifecycle: 'auto' });
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.call('PUT', '/__sandbox/clock', { now: '2027-01-01T00:00:00Z' });
    expect(await shop.order('A-1')).toMatchObject({ statusCode: 'ORDER_CREATED' });
    const { fired } = await shop.ok(shop.advance('PT0S'));
    expect(fired).toEqual([expect.objectContaining({ at: '2027-01-01T00:00:00.000Z', timer: 'releaseOrder' })]);
    expect(await shop.order('A-1')).toMatchObject({ statusCode: 'ORDER_ALLOCATED', allocationDate: '2027-01-01T00:00:00.000Z' });
  });

  it('reports refused timers with the reason and goes on with the others', async () => {
    const shop = newShop();
    await shop.policies({ lifecycle: 'auto' });
    const { orderId } = await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.place('A-2', [{ sku: 'LAMP' }]);
    shop.sandbox.store.transact(shop.account, (tx) => tx.remove(orders, orderId));
    const { fired, refused } = await shop.ok(shop.advance('PT1M'));
    expect(fired.map(({ orderNumber }: Record<string, string>) => orderNumber)).toEqual(['A-2']);
    const told = { timer: 'releaseOrder', about: { kind: 'order', id: orderId }, reason: `Order ${orderId} not found` };
    expect(refused).toEqual([{ ...told, at: '2026-01-05T09:01:00.000Z', orderId, orderNumber: 'A-1' }]);
    const { events } = await shop.ok(shop.get('/events?type=TIMER_REFUSED'));
    expect(events).toMatchObject([{ ...told, at: '2026-01-05T09:01:00.000Z', orderNumber: 'A-1' }]);
    expect((await shop.get('/timers')).body.timers).toEqual([]);
    expect((await shop.ok(shop.advance('PT1M'))).refused).toEqual([]);
  });

  it('goes to the next thing that is due, or to a time, and tells what fired on the way', async () => {
    const shop = newShop();
    await shop.policies({ lifecycle: 'auto' });
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const to = (time: string) => shop.post('/clock/advance', { to: time });
    const { now, fired } = await shop.ok(to('next'));
    expect([now, fired]).toEqual([fired[0].at, [expect.objectContaining({ timer: 'releaseOrder' })]]);
    await shop.ok(to('2026-01-06T10:00:00+01:00'));
    expect((await shop.get('/clock')).body.now).toBe('2026-01-06T09:00:00.000Z');
    for (const [time, field] of [
      ['2026-01-06T08:00:00Z', 'to'],
      ['soon', 'to'],
    ])
      expect(await to(time as string)).toMatchObject({ status: 400, body: { fields: [{ field }] } });
    expect(await shop.post('/clock/advance', { by: 'P1D', to: 'next' })).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'to' }] },
    });
    while ((await shop.ok(shop.get('/timers'))).timers.length > 0) await shop.ok(to('next'));
    expect(await to('next')).toEqual({ status: 409, body: { message: 'Nothing is due: the tenant has no timer' } });
  });

  it.each([
    ['tomorrow', 'must be an ISO 8601 duration of at least zero, such as P31D or PT2S'],
    ['-P1D', 'must be an ISO 8601 duration of at least zero, such as P31D or PT2S'],
    ['P9000Y', 'must end before the year 10000, and not before it begins'],
    ['P-1M30D', 'must end before the year 10000, and not before it begins'],
  ])('refuses %s and moves nothing', async (by, message) => {
    const shop = newShop();
    await shop.call('PUT', '/__sandbox/clock', { now: '2026-01-31T00:00:00Z' });
    expect(await shop.advance(by)).toMatchObject({ status: 400, body: { fields: [{ field: 'by', message }] } });
    expect((await shop.get('/clock')).body.now).toBe('2026-01-31T00:00:00.000Z');
  });

  it('requires a duration', async () => {
    expect(await newShop().post('/clock/advance', {})).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'by', problem: 'missing' }] },
    });
  });
});
