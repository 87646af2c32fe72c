import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../../src/index.js';
import { temporaryDirectory } from '../cli/processes.js';
import { openReceiver } from '../support/receiver.js';
import { NOW, openSandbox, Tenant } from '../support/tenant.js';
import { deliveries, newPath, settle, subscriptions } from './subscriptions.js';

const receiver = openReceiver();
const subscribe = subscriptions(receiver);
const tenantOf = openSandbox();

describe('a webhook that is deleted while its target answers', () => {
  it.each([
    [200, { sent: 1, failed: 0 }, { status: 'SUCCESS', attempts: [{ at: NOW, statusCode: 200 }] }],
    [
      503,
      { sent: 0, failed: 1 },
      {
        status: 'EXCEPTION_OCCURRED',
        attempts: [
          { at: NOW, statusCode: 503 },
          { at: NOW, error: 'The webhook was deleted' },
        ],
      },
    ],
  ])('notes the answer %i and sends nothing more', async (status, counts, expected) => {
    const [tenant, path] = [tenantOf(), newPath()];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    receiver.answers.set(path, (res) => void held.then(() => res.writeHead(status).end()));
    const webhookId = await subscribe(tenant, path);
    for (const number of ['D1', 'D2']) await tenant.place(number);
    await expect.poll(() => receiver.at(path).length).toBe(1);
    await tenant.ok(tenant.delete(`/webhook/${webhookId}`));
    release();
    await expect.poll(async () => (await deliveries(tenant))[0]).toMatchObject(expected);
    expect(await settle(tenant)).toEqual({ ...counts, pending: 0 });
    expect((await deliveries(tenant))[1]).toMatchObject({ status: 'EXCEPTION_OCCURRED', attempts: [{ error: 'The webhook was deleted' }] });
    expect((await tenant.advance('PT1H')).fired).toEqual([]);
    expect(receiver.at(path).length).toBe(1);
  });
});

describe('the deliveries to a target that is down while the clock stands still', () => {
  const tightTenant = openSandbox({ limits: { webhooksOpen: 3 } });

  it('are bounded: the oldest have failed for that reason, and the log forgets what is finished', async () => {
    const [tenant, down, up] = [tightTenant(), newPath(), newPath()];
    receiver.answers.set(down, (res) => res.writeHead(503).end());
    await tenant.policies({ webhookLog: 8 });
    await subscribe(tenant, down);
    for (const number of ['P1', 'P2', 'P3', 'P4', 'P5']) await tenant.place(number);
    await settle(tenant);
    const all = await deliveries(tenant);
    const reason = { at: NOW, error: 'Given up: more than 3 deliveries are not finished' };
    expect(all.map(({ status }: { status: string }) => status)).toEqual(['FAILED', 'FAILED', 'TRIGGERED', 'TRIGGERED', 'TRIGGERED']);
    for (const { attempts } of all.slice(0, 2)) expect(attempts.at(-1)).toEqual(reason);
    await subscribe(tenant, up, { events: ['ORDER_CREATE', 'ORDER_CANCELLED'] });
    for (const number of ['Q1', 'Q2', 'Q3', 'Q4']) {
      const { orderId } = await tenant.place(number);
      await settle(tenant);
      await tenant.cancel(orderId);
      await settle(tenant);
    }
    expect(receiver.at(up).length).toBe(8);
    const { count } = await tenant.ok(tenant.post('/webhook/event/query', { filters: {} }));
    expect(count).toBe(8);
    expect((await deliveries(tenant))[0]).toMatchObject({ orderNumber: 'Q1' });
    await tenant.advance('PT1H');
    expect((await settle(tenant)).pending).toBe(0);
  });
});

describe('a webhook that is sent back as it is shown', () => {
  it('keeps its secrets', async () => {
    const [tenant, path] = [tenantOf(), newPath()];
    const headers = [
      { headerName: 'X-Key', headerValue: 's3cret', isSecret: true },
      { headerName: 'X-Team', headerValue: 'blue', isSecret: false },
    ];
    const webhookId = await subscribe(tenant, path, { headers, targetApiKey: 'k-1' });
    const shown = await tenant.ok(tenant.get(`/webhook/${webhookId}`));
    const { webhookId: _, createdDate: _c, updatedDate: _u, ...body } = shown;
    const sent = {
      ...body,
      targetApiKey: '********',
      headers: [
        { ...shown.headers[0], isSecret: false },
        { ...shown.headers[1], headerValue: 'red' },
      ],
    };
    const changed = await tenant.ok(tenant.patch(`/webhook/${webhookId}`, sent));
    expect(changed.headers).toEqual([shown.headers[0], { ...shown.headers[1], headerValue: 'red' }]);
    await tenant.place('K1');
    await settle(tenant);
    expect(receiver.at(path)[0]?.headers).toMatchObject({ 'x-key': 's3cret', 'x-team': 'red', 'x-api-key': 'k-1' });
  });
});

describe('the deliveries that an earlier sandbox left in its state file', () => {
  it('are sent as soon as the next one serves', async () => {
    const [db, path] = [join(temporaryDirectory(), 'db.json'), newPath()];
    const opened = async () => {
      const sandbox = await createSandbox({ db, seed: 'empty', clock: NOW });
      onTestFinished(() => sandbox.close());
      return { sandbox, tenant: new Tenant(sandbox, sandbox.defaultTenant) };
    };
    const before = await opened();
    receiver.answers.set(path, () => undefined);
    await subscribe(before.tenant, path);
    await before.tenant.place('L1');
    await expect.poll(() => receiver.at(path).length).toBe(1);
    await before.sandbox.close();
    receiver.answers.delete(path);
    expect(await settle((await opened()).tenant)).toEqual({ sent: 1, failed: 0, pending: 0 });
    expect(receiver.at(path).map(({ body }) => body.orderNumber)).toEqual(['L1', 'L1']);
  });
});
