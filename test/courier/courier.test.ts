import { describe, expect, it } from 'vitest';
import { openReceiver } from '../support/receiver.js';
import { NOW, openSandbox } from '../support/tenant.js';
import { deliveries, newPath, settle, subscriptions } from './subscriptions.js';

const receiver = openReceiver();
const subscribe = subscriptions(receiver);
const tenantOf = openSandbox();
const hurriedTenant = openSandbox({ limits: { webhookTimeout: 200 } });

describe('a webhook that is due', () => {
  it('arrives with the event, the key, the headers and the ids of what happened', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    const headers = [{ headerName: 'X-Team', headerValue: 'blue' }];
    const webhookId = await subscribe(tenant, path, { targetApiKey: 'k-1', headers });
    const { orderId } = await tenant.place('W1');
    expect(await settle(tenant)).toEqual({ sent: 1, failed: 0, pending: 0 });
    const [delivery] = await deliveries(tenant);
    expect(delivery).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      event: 'ORDER_CREATE',
      eventRequestId: expect.stringMatching(/^[0-9a-f]{24}$/),
      webhookId,
      target: receiver.url + path,
      status: 'SUCCESS',
      createdAt: NOW,
      orderNumber: 'W1',
      attempts: [{ at: NOW, statusCode: 200 }],
    });
    const [request, ...more] = receiver.at(path);
    expect(more).toEqual([]);
    expect(request).toMatchObject({
      method: 'POST',
      headers: {
        'x-api-key': 'k-1',
        'x-team': 'blue',
        'content-type': 'application/json',
        'x-sandbox-event': 'ORDER_CREATE',
        'x-sandbox-delivery': delivery.id,
      },
    });
    // There is no signature.
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      ...['connection', 'content-length', 'content-type', 'host', 'user-agent'],
      ...['x-api-key', 'x-sandbox-delivery', 'x-sandbox-event', 'x-team'],
    ]);
    expect(request?.body).toEqual({
      eventRequestId: delivery.eventRequestId,
      event: 'ORDER_CREATE',
      channel: '12',
      tenantId: tenant.account,
      orderNumber: 'W1',
      payload: { orderId },
    });
  });

  it.each(['PUT', 'PATCH', 'GET', 'DELETE'])('is sent with the method %s, and with a body unless it is GET or DELETE', async (method) => {
    const [tenant, path] = [tenantOf(), newPath()];
    await subscribe(tenant, path, { requestType: method });
    await tenant.place('W2');
    await settle(tenant);
    const [request] = receiver.at(path);
    expect(request).toMatchObject({ method, headers: { 'x-sandbox-event': 'ORDER_CREATE' } });
    expect(request?.body?.orderNumber).toBe(method === 'PUT' || method === 'PATCH' ? 'W2' : undefined);
  });

  it('is sent for the events that its webhook names, and none for a refused request', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    await subscribe(tenant, path, { events: ['ORDER_CANCELLED', 'ORDER_CREATE'] });
    const { orderId } = await tenant.place('W3');
    expect((await tenant.post('/order', { orderNumber: 'W3' })).status).toBe(400);
    await tenant.cancel(orderId);
    expect((await tenant.cancel(orderId)).status).toBe(400);
    await settle(tenant);
    expect(receiver.eventsAt(path)).toEqual(['ORDER_CREATE', 'ORDER_CANCELLED']);
  });

  it('has a payload as it was when the event happened, with the record itself if the policy says so', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    await tenant.policies({ webhookPayload: 'document' });
    await subscribe(tenant, path, { events: ['ORDER_CREATE'] });
    receiver.answers.set(path, (res) => {
      if (receiver.at(path).length === 1) res.statusCode = 500;
      res.end();
    });
    const { orderId } = await tenant.place('W4');
    await tenant.cancel(orderId);
    await tenant.advance('PT1S');
    const [first, second] = receiver.at(path);
    expect(first?.body.payload).toMatchObject({ orderId, statusCode: 'ORDER_CREATED', items: [{ sku: 'SHIRT' }] });
    expect(second?.body).toEqual(first?.body);
  });

  it('arrives in order at one target, and does not wait for another target', async () => {
    const [tenant, slow, fast] = [tenantOf(), newPath(), newPath()];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    receiver.answers.set(slow, (res) => void held.then(() => res.end()));
    await subscribe(tenant, slow);
    await subscribe(tenant, fast);
    for (const number of ['A', 'B', 'C']) await tenant.place(number);
    await expect.poll(() => receiver.at(fast).length).toBe(3);
    expect(receiver.at(slow).length).toBe(1);
    release();
    await settle(tenant);
    expect(receiver.at(slow).map(({ body }) => body.orderNumber)).toEqual(['A', 'B', 'C']);
  });
});

describe('a delivery that fails', () => {
  it('is sent again after 1, 2 and 4 seconds of the clock, and then has failed', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    receiver.answers.set(path, (res) => res.writeHead(503).end());
    await subscribe(tenant, path);
    await tenant.place('F1');
    expect(await settle(tenant)).toEqual({ sent: 0, failed: 1, pending: 1 });
    expect((await deliveries(tenant))[0].status).toBe('TRIGGERED');
    expect((await tenant.advance('PT2S')).webhooks).toEqual({ sent: 0, failed: 1, pending: 1 });
    const advanced = await tenant.advance('PT1H');
    expect(advanced.webhooks).toEqual({ sent: 0, failed: 2, pending: 0 });
    expect(advanced.fired.map(({ at, timer }: { at: string; timer: string }) => [timer, at])).toEqual([
      ['retryWebhook', '2026-01-05T09:00:03.000Z'],
      ['retryWebhook', '2026-01-05T09:00:07.000Z'],
    ]);
    const [delivery] = await deliveries(tenant);
    expect([delivery.status, delivery.attempts.map(({ at }: { at: string }) => at.slice(17, 19))]).toEqual([
      'FAILED',
      ['00', '01', '03', '07'],
    ]);
    expect(delivery.attempts[3]).toEqual({ at: '2026-01-05T09:00:07.000Z', statusCode: 503 });
  });

  it('succeeds at the first retry that its target accepts', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    receiver.answers.set(path, (res) => res.writeHead(receiver.at(path).length < 3 ? 500 : 204).end());
    await subscribe(tenant, path);
    await tenant.place('F2');
    expect((await tenant.advance('PT1H')).webhooks).toEqual({ sent: 1, failed: 2, pending: 0 });
    expect((await deliveries(tenant))[0]).toMatchObject({ status: 'SUCCESS', attempts: [{}, {}, { statusCode: 204 }] });
  });

  it.each([
    [
      'a redirect, which is not followed',
      (path: string) => receiver.answers.set(path, (res) => res.writeHead(302, { location: '/else' }).end()),
      { statusCode: 302 },
    ],
    [
      'a cut connection',
      (path: string) => receiver.answers.set(path, (_, req) => req.socket.destroy()),
      { error: 'The connection failed: ECONNRESET' },
    ],
  ])('has failed with %s', async (_, answer, attempt) => {
    const [tenant, path] = [tenantOf(), newPath()];
    answer(path);
    await tenant.policies({ webhookRetryAfter: [] });
    await subscribe(tenant, path);
    await tenant.place('F3');
    expect(await settle(tenant)).toEqual({ sent: 0, failed: 1, pending: 0 });
    const [delivery] = await deliveries(tenant);
    expect(delivery).toMatchObject({ status: 'error' in attempt ? 'EXCEPTION_OCCURRED' : 'FAILED', attempts: [{ at: NOW, ...attempt }] });
    expect(receiver.received.some(({ path: other }) => other === '/else')).toBe(false);
  });

  it('has failed without an answer in time', async () => {
    const [tenant, path] = [hurriedTenant(), newPath()];
    receiver.answers.set(path, () => undefined);
    await tenant.policies({ webhookRetryAfter: [] });
    await subscribe(tenant, path);
    await tenant.place('F6');
    expect(await settle(tenant)).toEqual({ sent: 0, failed: 1, pending: 0 });
    expect((await deliveries(tenant))[0]).toMatchObject({
      status: 'EXCEPTION_OCCURRED',
      attempts: [{ at: NOW, error: 'No answer within 200 ms' }],
    });
  });

  it('counts as sent if its target answers with success, however long the answer is', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    receiver.answers.set(path, (res) => {
      const more = () => res.write('x'.repeat(10_000), () => setImmediate(more));
      more();
    });
    await subscribe(tenant, path);
    await tenant.place('F4');
    expect(await settle(tenant)).toEqual({ sent: 1, failed: 0, pending: 0 });
  });

  it('is not sent to the sandbox itself', async () => {
    const tenant = tenantOf();
    await subscribe(tenant, '', { target: `${tenant.sandbox.url}/api/v2/order` });
    await tenant.place('F5');
    expect(await settle(tenant)).toEqual({ sent: 0, failed: 1, pending: 0 });
    const [delivery] = await deliveries(tenant);
    expect(delivery).toMatchObject({ status: 'EXCEPTION_OCCURRED', attempts: [{ error: 'The target is the sandbox itself' }] });
  });

  it('is not sent if its body is above the limit', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    await subscribe(tenant, path);
    const payload = { text: 'x'.repeat(1_100_000) };
    const body = { channel: '12', tenant: tenant.account, event: 'ORDER_CREATE', payload };
    expect(await tenant.ok(tenant.post('/webhook/retry', body))).toEqual([{ statusCodeValue: 502, statusCode: 'BAD_GATEWAY' }]);
    expect((await deliveries(tenant))[0].attempts[0].error).toMatch(/^The body has 1100\d{3} bytes, more than 1048576$/);
    expect(receiver.at(path)).toEqual([]);
  });
});

describe('a webhook that changes meanwhile', () => {
  it('gets what is on its way at its new target, and nothing once it is deleted', async () => {
    const [tenant, broken, right] = [tenantOf(), newPath(), newPath()];
    receiver.answers.set(broken, (res) => res.writeHead(500).end());
    const webhookId = await subscribe(tenant, broken);
    await tenant.place('C1');
    await settle(tenant);
    await tenant.ok(tenant.patch(`/webhook/${webhookId}`, { target: receiver.url + right }));
    await tenant.advance('PT1S');
    expect([receiver.at(broken).length, receiver.at(right).length]).toEqual([1, 1]);
    await tenant.ok(tenant.patch(`/webhook/${webhookId}`, { target: receiver.url + broken }));
    await tenant.place('C2');
    await settle(tenant);
    await tenant.ok(tenant.delete(`/webhook/${webhookId}`));
    expect((await tenant.advance('PT1M')).webhooks).toEqual({ sent: 0, failed: 0, pending: 0 });
    expect(receiver.at(broken).length).toBe(2);
    expect((await deliveries(tenant, '?limit=1&offset=1'))[0]).toMatchObject({
      status: 'EXCEPTION_OCCURRED',
      attempts: [{ statusCode: 500 }, { error: 'The webhook was deleted' }],
    });
  });
});

describe('a settle with a limit of its own', () => {
  it('says what is left', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    receiver.answers.set(path, (res) => void held.then(() => res.end()));
    await subscribe(tenant, path);
    await tenant.place('S1');
    await tenant.place('S2');
    expect(await settle(tenant, { withinMs: 0 })).toEqual({ sent: 0, failed: 0, pending: 2 });
    release();
    expect(await settle(tenant)).toMatchObject({ failed: 0, pending: 0 });
  });
});
