import { beforeAll, describe, expect, it } from 'vitest';
import { line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
/** By channel: an order whose three shirts are allocated but for one, which waits. */
const placed = { '12': { orderId: '', allocationId: '', reservationId: '' }, '13': { orderId: '', allocationId: '', reservationId: '' } };

/** A call of v2 whose header names a channel, or `null` for none. */
const call = (channel: unknown, method: string, path: string, body?: unknown) =>
  tenant.call(method, `/api/v2${path}`, { body, headers: { 'x-site-context': JSON.stringify({ account: tenant.account, channel }) } });
const statuses = async (method: string, path: string, body?: unknown) => [
  (await call('12', method, path, body)).status,
  (await call('13', method, path, body)).status,
];
const numbers = (orders: { orderNumber: string }[]) => orders.map(({ orderNumber }) => orderNumber).sort();

beforeAll(async () => {
  tenant = open();
  for (const channelId of ['12', '13'] as const) {
    await tenant.stock(2, { channelId });
    const changes = { channelId, items: [line({ backorder: true })], payments: [payment({ authAmount: 30, chargedAmount: 30 })] };
    const { orderId } = await tenant.place(`of-${channelId}`, changes);
    await tenant.move(`of-${channelId}`, 'allocate');
    const [{ id: reservationId }] = await tenant.reservations(`of-${channelId}`);
    const [{ allocationId }] = await tenant.ok(tenant.post('/allocation/query', { filters: { items: { orderId } } }));
    placed[channelId] = { orderId, allocationId, reservationId };
  }
});

describe('a v2 call whose x-site-context names a channel', () => {
  it('is not answered with an order of another channel, whatever it names the order by', async () => {
    const { orderId, allocationId, reservationId } = placed['12'];
    for (const path of [
      `/order?orderId=${orderId}`,
      '/order?orderNumber=of-12',
      `/order/cancel?orderId=${orderId}`,
      `/backpre-order/backorderpreorder-reserve?BackOrderPreOrderReservationId=${reservationId}`,
    ])
      expect([path, ...(await statuses('GET', path))]).toEqual([path, 200, 404]);
    expect(await statuses('GET', `/allocation/${allocationId}`)).toEqual([200, 400]);
  });

  it('has nothing of another channel in lists and queries, and counts nothing of it', async () => {
    expect(numbers((await call('13', 'GET', '/order')).body)).toEqual(['of-13']);
    const asked = [
      {},
      { statusCode: 'ORDER_PARTIALLY_ALLOCATED' },
      { channelId: ['12', '13'] },
      { items: { sku: 'SHIRT' } },
      { orderNumber: ['of-12', 'of-13'] },
      { statusCode: ['ORDER_PARTIALLY_ALLOCATED', 'ORDER_SHIPPED'], orderTotal: 30 },
    ];
    for (const filters of asked) {
      const { body } = await call('13', 'POST', '/order/query', { filters });
      expect([filters, body.count, numbers(body.orders)]).toEqual([filters, 1, ['of-13']]);
    }
    expect((await call('13', 'POST', '/order/query', { filters: { channelId: '12' } })).body.count).toBe(0);
    const { body } = await call('13', 'POST', '/allocation/query', { filters: {} });
    expect(body.map(({ allocationId }: { allocationId: string }) => allocationId)).toEqual([placed['13'].allocationId]);
    expect((await call('13', 'GET', '/backpre-order/backorderpreorder-reserve/of-12')).body).toEqual([]);
  });

  it('cannot change what belongs to another channel, and leaves no trace of the attempt', async () => {
    const { orderId, allocationId, reservationId } = placed['12'];
    const before = await tenant.order('of-12');
    const tracking = { orderNumber: 'of-12', eventType: 'ORDER_CREATE_IN_PTS', entity: 'ORDER', shipmentId: 'S' };
    const appeasement = { appeasementCounter: 1, reasonCode: 'late', subReasonCode: 'x', value: 1 };
    const cases: [method: string, path: string, status: number, body?: unknown][] = [
      ['PUT', '/order/of-12', 404, { ...newOrder('of-12'), version: before.version }],
      ['POST', '/order/cancel', 404, { orderId, reasonCode: 'x', items: [] }],
      ['POST', '/order/appeasement', 404, { orderNumber: 'of-12', source: 'S', userID: '1', appeasements: [appeasement] }],
      ['POST', '/order/package-tracking/acknowledge', 404, tracking],
      ['POST', '/order/payment-status/of-12', 404, { paymentIdentifier: 'P1', type: 'VISA', status: 'Success' }],
      ['PATCH', `/order/${orderId}/customer`, 404, { name: { first: 'A', last: 'B' } }],
      ['PUT', `/allocation/cancel/${allocationId}`, 404],
      ['PUT', '/allocation/reallocate', 400, { channel: '13', tenant: 'any', documentType: 'ALLOCATION', id: [allocationId] }],
      ['PUT', '/backpre-order/backorderpreorder-reserve/L1/of-12', 404, { vendorId: 'V' }],
      ['DELETE', `/backpre-order/backorderpreorder-reserve/${reservationId}`, 404],
    ];
    for (const [method, path, status, body] of cases) {
      const answer = await call('13', method, path, body);
      expect([path, answer.status, answer.body]).toEqual([path, status, answer.body]);
      expect(JSON.stringify(answer.body)).toMatch(/not found/i);
    }
    const fraud = await call('13', 'POST', '/fraud/cancel', { orderNumber: 'of-12', channel: '12', tenant: 'any' });
    expect(fraud.body).toMatchObject({ status: 'FAILURE', errors: ['Order of-12 not found'] });
    expect(await tenant.order('of-12')).toEqual(before);
  });

  it('writes an order whose body names another channel, and cannot take a number that one has there', async () => {
    const written = await call('13', 'POST', '/order', newOrder('written-for-12', { channelId: '12' }));
    expect([written.status, written.body.channelId]).toEqual([200, '12']);
    expect(await statuses('GET', '/order?orderNumber=written-for-12')).toEqual([200, 404]);
    const again = await call('13', 'POST', '/order', newOrder('of-12', { channelId: '13' }));
    expect([again.status, again.body.message]).toEqual([400, expect.stringContaining('orderNumber')]);
  });

  it('may write the channel as a number, as the documents do', async () => {
    expect((await call(13, 'GET', '/order?orderNumber=of-13')).status).toBe(200);
    expect((await call(13, 'GET', '/order?orderNumber=of-12')).status).toBe(404);
  });

  it('is refused where the channel is neither a number nor a text', async () => {
    for (const channel of [{}, ['12'], true]) {
      const { status, body } = await call(channel, 'GET', '/order?orderNumber=of-12');
      expect([status, body.message]).toEqual([400, '[x-site-context must name its channel by a string or a number]']);
    }
  });
});

describe('a call that names no channel', () => {
  it('sees every one: without a channel in its header, with a null or empty one, and in v3 whatever its headers say', async () => {
    for (const channel of [undefined, null, '']) {
      for (const number of ['of-12', 'of-13']) expect((await call(channel, 'GET', `/order?orderNumber=${number}`)).status).toBe(200);
    }
    const headers = { 'x-fabric-channel-id': '13', 'x-site-context': JSON.stringify({ account: tenant.account, channel: '13' }) };
    const found = await tenant.v3('GET', `/backorders-preorders/${placed['12'].reservationId}`, { headers });
    expect(found.status).toBe(200);
    const searched = await tenant.v3('POST', '/backorders-preorders/search', { body: { filters: [] }, headers });
    expect(searched.body.pagination.count).toBe(2);
  });
});
