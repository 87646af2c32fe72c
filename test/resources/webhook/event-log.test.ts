import { describe, expect, it } from 'vitest';
import { openReceiver } from '../../support/receiver.js';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const receiver = openReceiver();
const tenantOf = openSandbox();

async function subscribe(tenant: Tenant, path: string, changes: object = {}): Promise<void> {
  const body = { events: ['ORDER_CREATE'], protocol: 'HTTP', requestType: 'POST', source: 'ORDER_SERVICE', tenantId: tenant.account };
  await tenant.ok(tenant.post('/webhook', { ...body, target: receiver.url + path, ...changes }));
}

const settle = (tenant: Tenant) => tenant.ok(tenant.call('POST', '/__sandbox/webhooks/settle'));
const logs = async (tenant: Tenant, filters: object, more: object = {}) =>
  (await tenant.ok(tenant.post('/webhook/event/query', { filters, ...more }))).webhookEventLogs;
const retry = (tenant: Tenant, body: object) => tenant.post('/webhook/retry', { channel: '12', tenant: tenant.account, ...body });

describe('the event log', () => {
  it('has what happened, with the status of its deliveries', async () => {
    const tenant = tenantOf();
    await subscribe(tenant, '/good');
    const { orderId } = await tenant.place('L1');
    await settle(tenant);
    expect(await tenant.ok(tenant.post('/webhook/event/query', { filters: {} }))).toEqual({
      count: 1,
      limit: 10,
      offset: 0,
      webhookEventLogs: [
        {
          eventRequestId: expect.stringMatching(/^[0-9a-f]{24}$/),
          event: 'ORDER_CREATE',
          channel: '12',
          tenantId: tenant.account,
          orderNumber: 'L1',
          payload: { orderId },
          status: 'SUCCESS',
        },
      ],
    });
  });

  it('is pending as long as its target has not answered', async () => {
    const tenant = tenantOf();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    receiver.answers.set('/held', (res) => void held.then(() => res.end()));
    await subscribe(tenant, '/held');
    await tenant.place('L0');
    expect(await logs(tenant, { status: 'PENDING' })).toMatchObject([{ orderNumber: 'L0' }]);
    release();
    await settle(tenant);
    expect((await logs(tenant, {}))[0].status).toBe('SUCCESS');
  });

  it('has the events of a whole order once they are true of all its units', async () => {
    const tenant = tenantOf();
    await tenant.stock(9);
    const told = ['ORDER_SHIPPED', 'ORDER_PARTIALLY_RETURNED', 'ORDER_RETURNED', 'ORDER_PARTIALLY_CANCELLED', 'ORDER_CANCELLED'];
    await subscribe(tenant, '/whole', { events: told });
    await tenant.place('L5');
    const one = { items: [{ lineItemId: 'L1', quantity: 1 }] };
    const steps = [
      ['allocate', {}, []],
      ['ship', one, []],
      ['ship', {}, ['ORDER_SHIPPED']],
      ['receiveReturn', one, ['ORDER_PARTIALLY_RETURNED']],
      ['receiveReturn', {}, ['ORDER_RETURNED']],
    ] as const;
    for (const [move, more, events] of steps) {
      const before = receiver.at('/whole').length;
      await tenant.ok(tenant.call('POST', '/__sandbox/orders/L5/moves', { body: { move, ...more } }));
      await settle(tenant);
      expect(receiver.eventsAt('/whole').slice(before)).toEqual(events);
    }
    await tenant.place('L6');
    for (const more of [one, {}]) await tenant.ok(tenant.call('POST', '/__sandbox/orders/L6/moves', { body: { move: 'cancel', ...more } }));
    await settle(tenant);
    expect(receiver.eventsAt('/whole').slice(-2)).toEqual(['ORDER_PARTIALLY_CANCELLED', 'ORDER_CANCELLED']);
  });

  it('has failed where any target has failed', async () => {
    const tenant = tenantOf();
    receiver.answers.set('/bad', (res) => res.writeHead(400).end());
    await tenant.policies({ webhookRetryAfter: ['PT1S'] });
    await subscribe(tenant, '/good');
    await subscribe(tenant, '/bad');
    await tenant.place('L2');
    await settle(tenant);
    expect((await logs(tenant, {}))[0].status).toBe('TRIGGERED');
    await tenant.advance('PT1S');
    expect((await logs(tenant, {}))[0].status).toBe('FAILED');
    expect(await logs(tenant, { status: 'SUCCESS' })).toEqual([]);
    expect(await logs(tenant, { status: 'FAILED', orderNumber: 'L*' })).toHaveLength(1);
  });

  it('has no answer where a target cannot be reached', async () => {
    const tenant = tenantOf();
    await tenant.policies({ webhookRetryAfter: [] });
    await subscribe(tenant, '', { target: 'http://127.0.0.1:1/' });
    await tenant.place('L3');
    await settle(tenant);
    expect((await logs(tenant, {}))[0].status).toBe('EXCEPTION_OCCURRED');
  });

  it('begins with the latest event, and forgets finished ones beyond the policy webhookLog', async () => {
    const tenant = tenantOf();
    await tenant.policies({ webhookLog: 2 });
    await subscribe(tenant, '/good');
    for (const number of ['1', '2', '3', '4']) {
      await tenant.place(number);
      await tenant.advance('PT1M');
    }
    expect((await logs(tenant, {})).map(({ orderNumber }: { orderNumber: string }) => orderNumber)).toEqual(['4', '3']);
    expect((await logs(tenant, {}, { sortDirection: 'asc', limit: 1 }))[0].orderNumber).toBe('3');
  });

  it('refuses a query without filters', async () => {
    expect((await tenantOf().post('/webhook/event/query', {})).body).toEqual({ message: '[filters must not be null]' });
  });
});

describe('POST /webhook/retry', () => {
  it('sends a logged event once more, as it was, and tells how each target answered', async () => {
    const tenant = tenantOf();
    receiver.answers.set('/turning', (res) => res.writeHead(receiver.at('/turning').length === 1 ? 500 : 202).end());
    await tenant.policies({ webhookRetryAfter: [] });
    await subscribe(tenant, '/turning');
    await tenant.place('R1');
    await settle(tenant);
    const [{ eventRequestId, status }] = await logs(tenant, {});
    expect(status).toBe('FAILED');
    expect(await tenant.ok(retry(tenant, { eventRequestId, event: 'ORDER_CREATE' }))).toEqual([
      { statusCodeValue: 202, statusCode: 'ACCEPTED' },
    ]);
    const [first, second] = receiver.at('/turning');
    expect(second?.body).toEqual(first?.body);
    expect((await logs(tenant, {}))[0].status).toBe('SUCCESS');
  });

  it('triggers an event by hand if it names none of the log', async () => {
    const tenant = tenantOf();
    await subscribe(tenant, '/by-hand', { events: ['ORDER_SHIPPED'], apiVersion: 'v2' });
    const body = { event: 'ORDER_SHIPPED', orderNumber: 'R2', payload: { a: 1 }, apiVersion: 'v2' };
    expect(await tenant.ok(retry(tenant, body))).toEqual([{ statusCodeValue: 200, statusCode: 'OK' }]);
    expect(receiver.at('/by-hand')[0]?.body).toEqual({
      eventRequestId: expect.stringMatching(/^[0-9a-f]{24}$/),
      event: 'ORDER_SHIPPED',
      channel: '12',
      tenantId: tenant.account,
      orderNumber: 'R2',
      payload: { a: 1 },
    });
  });

  it('is sent once only: no timer sends it again', async () => {
    const tenant = tenantOf();
    receiver.answers.set('/once', (res) => res.writeHead(503).end());
    await subscribe(tenant, '/once');
    expect(await tenant.ok(retry(tenant, { event: 'ORDER_CREATE' }))).toEqual([
      { statusCodeValue: 503, statusCode: 'SERVICE_UNAVAILABLE' },
    ]);
    expect((await tenant.advance('PT1H')).fired).toEqual([]);
    expect((await logs(tenant, {}))[0]).toMatchObject({ status: 'FAILED', payload: {} });
  });

  it.each([
    [{}, '[event must not be null without eventRequestId]'],
    [{ event: 'ORDER_SHIPED' }, '[event is not an event: ORDER_SHIPED; did you mean ORDER_SHIPPED?]'],
    [{ event: 'ORDER_SHIPPED' }, '[event must be one that a webhook subscribes to; no webhook wants ORDER_SHIPPED]'],
    [
      { event: 'ORDER_CREATE', apiVersion: 'v9' },
      '[event must be one that a webhook subscribes to; no webhook with apiVersion v9 wants ORDER_CREATE]',
    ],
    [{ eventRequestId: '12' }, 'Webhook event 12 not found'],
  ])('with %j is refused', async (body, message) => {
    const tenant = tenantOf();
    await subscribe(tenant, '/good');
    const answer = await retry(tenant, body);
    expect([answer.status, answer.body]).toEqual([400, { message }]);
    expect(await logs(tenant, {})).toEqual([]);
  });

  it('is refused if it names another event than the logged one', async () => {
    const tenant = tenantOf();
    await subscribe(tenant, '/good');
    await tenant.place('R3');
    const [{ eventRequestId }] = await logs(tenant, {});
    expect((await retry(tenant, { eventRequestId, event: 'ORDER_SHIPPED' })).body.message).toBe(
      `[event must be ORDER_CREATE, as ${eventRequestId} was]`,
    );
  });
});
