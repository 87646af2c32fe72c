import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const tenantOf = openSandbox({ webhookHosts: ['hooks.example.test'] });

const webhook = (tenant: Tenant, changes: object = {}) => ({
  events: ['ORDER_CREATE', 'ORDER_SHIPPED'],
  protocol: 'HTTP',
  requestType: 'POST',
  source: 'ORDER_SERVICE',
  target: 'http://localhost:3000/hooks',
  tenantId: tenant.account,
  ...changes,
});

describe('a webhook', () => {
  it('is created, read, changed and deleted', async () => {
    const tenant = tenantOf();
    const created = await tenant.ok(tenant.post('/webhook', webhook(tenant, { targetApiKey: 'k1', apiVersion: 'v2', team: 'B' })));
    const { webhookId } = created;
    expect(webhookId).toMatch(/^[0-9a-f]{24}$/);
    const shown = {
      ...webhook(tenant, { targetApiKey: 'k1', apiVersion: 'v2', team: 'B' }),
      webhookId,
      createdDate: NOW,
      updatedDate: NOW,
    };
    expect(created).toEqual(shown);
    expect(await tenant.ok(tenant.get(`/webhook/${webhookId}`))).toEqual(shown);
    await tenant.advance('PT1M');
    const changed = await tenant.ok(tenant.patch(`/webhook/${webhookId}`, { events: ['ORDER_CANCELLED'], targetApiKey: null }));
    const refused = await tenant.patch(`/webhook/${webhookId}`, { events: ['ORDER_SHIPED'] });
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('[events[0] is not an event: ORDER_SHIPED')]);
    expect(await tenant.ok(tenant.get(`/webhook/${webhookId}`))).toEqual(changed);
    expect(changed).toEqual({ ...shown, targetApiKey: undefined, events: ['ORDER_CANCELLED'], updatedDate: '2026-01-05T09:01:00.000Z' });
    expect(await tenant.ok(tenant.delete(`/webhook/${webhookId}`))).toEqual(changed);
    for (const answer of [await tenant.get(`/webhook/${webhookId}`), await tenant.delete(`/webhook/${webhookId}`)])
      expect([answer.status, answer.body]).toEqual([404, { message: `Webhook ${webhookId} not found` }]);
  });

  it('is refused with 409 if another has the same target, tenant, protocol, source and API version', async () => {
    const tenant = tenantOf();
    const { webhookId } = await tenant.ok(tenant.post('/webhook', webhook(tenant)));
    const message = `[target must differ from those of webhook ${webhookId} in at least one of [tenantId, protocol, source, apiVersion] too]`;
    const again = await tenant.post('/webhook', webhook(tenant, { events: ['ORDER_CANCELLED'] }));
    expect([again.status, again.body]).toEqual([409, { message }]);
    for (const change of [{ source: 'NOTIFICATION_SERVICE' }, { apiVersion: 'v3' }, { protocol: 'HTTPS' }, { tenantId: 'other' }])
      expect((await tenant.post('/webhook', webhook(tenant, change))).status).toBe(200);
    const other = await tenant.ok(tenant.post('/webhook', webhook(tenant, { target: 'http://127.0.0.1:3000/hooks' })));
    const changed = await tenant.patch(`/webhook/${other.webhookId}`, { target: 'http://localhost:3000/hooks' });
    expect([changed.status, changed.body]).toEqual([409, { message }]);
    expect((await tenant.ok(tenant.get(`/webhook/${other.webhookId}`))).target).toBe('http://127.0.0.1:3000/hooks');
  });

  it.each([
    [{ events: [] }, '[events must name at least one event]'],
    [{ events: ['ORDER_SHIPED'] }, '[events[0] is not an event: ORDER_SHIPED; did you mean ORDER_SHIPPED?]'],
    [{ protocol: 'SMTP' }, '[protocol must be one of [HTTP, HTTPS]]'],
    [{ target: 'localhost:3000' }, '[target must be a URL with http or https, such as http://localhost:3000/hooks]'],
    [{ target: 'http://u:p@localhost/' }, '[target must not contain a user name or password: use targetApiKey or headers]'],
    [{ targetApiKey: 'a\r\nx: 1' }, '[targetApiKey must be a header value: letters, digits, punctuation and spaces, without a line break]'],
    [{ headers: [{ headerName: 'Host', headerValue: 'x' }] }, '[headers[0].headerName must not be Host: the sandbox sets it]'],
    [
      { headers: [{ headerName: 'a b', headerValue: 'x\ny' }] },
      '[headers[0].headerName must be the name of a header: letters, digits and -, ' +
        'headers[0].headerValue must be a header value: letters, digits, punctuation and spaces, without a line break]',
    ],
    [{ format: 'application/xml', source: ' ' }, '[source must not be blank, format must be application/json]'],
  ])('with %j is refused with the wrong field', async (change, message) => {
    const tenant = tenantOf();
    const { status, body } = await tenant.post('/webhook', webhook(tenant, change));
    expect([status, body]).toEqual([400, { message }]);
    expect(await tenant.ok(tenant.get('/webhook'))).toEqual([]);
  });

  it.each(['http://127.0.0.2:9', 'https://[::1]/x', 'http://shop.localhost', 'http://2130706433/', 'http://hooks.example.test/a'])(
    'may be sent to %s',
    async (target) => {
      const tenant = tenantOf();
      expect((await tenant.post('/webhook', webhook(tenant, { target }))).status).toBe(200);
    },
  );

  it.each(['http://example.test/', 'http://10.0.0.1', 'http://0.0.0.0:3000', 'http://localhost.example.test', 'http://[::ffff:10.0.0.1]/'])(
    'may not be sent to %s, which is another machine',
    async (target) => {
      const tenant = tenantOf();
      const { status, body } = await tenant.post('/webhook', webhook(tenant, { target }));
      expect([status, body.message]).toEqual([400, expect.stringMatching(/^\[target must be on this machine, .* is neither\]$/)]);
    },
  );

  it('sends headers of its own, and answers hide the secret ones', async () => {
    const tenant = tenantOf();
    const headers = [
      { headerName: 'x-team', headerValue: 'blue', isSecret: false },
      { headerName: 'x-secret', headerValue: 's3cret', isSecret: true },
    ];
    const { webhookId } = await tenant.ok(tenant.post('/webhook', webhook(tenant, { headers })));
    const { body } = await tenant.get(`/webhook/${webhookId}`);
    expect(body.headers).toEqual([headers[0], { headerName: 'x-secret', headerValue: '********', isSecret: true }]);
  });
});

describe('GET /webhook', () => {
  it('subscribes to every event that docs/webhooks.md lists', async () => {
    const page = readFileSync(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8');
    const events = Array.from(page.matchAll(/^\| `([A-Z0-9_]+)` \|/gm), ([, name]) => name);
    expect(events.length).toBeGreaterThan(98);
    const tenant = tenantOf();
    expect((await tenant.ok(tenant.post('/webhook', webhook(tenant, { events })))).events).toEqual(events);
  });

  it('lists a page of the webhooks, all or those for an event or an API version', async () => {
    const tenant = tenantOf();
    const add = (port: number, changes: object) =>
      tenant.ok(tenant.post('/webhook', webhook(tenant, { target: `http://localhost:${port}`, ...changes })));
    await add(1, {});
    await add(2, { events: ['ORDER_CANCELLED'] });
    await add(3, { apiVersion: 'v2' });
    const targets = async (query: string) =>
      (await tenant.ok(tenant.get(`/webhook${query}`))).map(({ target }: { target: string }) => target.slice(-1));
    expect(await targets('')).toEqual(['1', '2', '3']);
    expect(await targets('?limit=1&offset=1')).toEqual(['2']);
    expect(await targets('?eventType=ORDER_SHIPPED')).toEqual(['1', '3']);
    expect(await targets('?apiVersion=v2')).toEqual(['3']);
    expect(await tenantOf().ok(tenant.get('/webhook?eventType=ORDER_CANCELLED&apiVersion=v2'))).toEqual([]);
  });
});
