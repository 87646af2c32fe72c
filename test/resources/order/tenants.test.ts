import { beforeEach, describe, expect, it } from 'vitest';
import { line, NOW, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
const openLenient = openSandbox({ lenient: true, tokens: ['let-me-in', 'me-too'] });
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const number = ({ orderNumber }: { orderNumber: string }) => orderNumber;

describe('two tenants', () => {
  it('may have orders, reservations and stock of the same names and never see each other’s', async () => {
    const other = open();
    const id = await tenant.backorderTwo('A', { items: [line({ backorder: true })], payments: [payment({ chargedAmount: 30 })] });
    const { orderId } = await tenant.order('A');
    const mine = await tenant.place('mine');
    const theirs = await other.place('A', { orderTotal: 99 });
    await other.place('theirs');

    expect((await tenant.ok(tenant.get('/order'))).map(number)).toEqual(['A', 'mine']);
    expect((await other.ok(other.get('/order'))).map(number)).toEqual(['A', 'theirs']);
    for (const hidden of [`/order?orderId=${mine.orderId}`, `/order?orderNumber=mine`, `/order/cancel?orderId=${mine.orderId}`]) {
      expect((await other.get(hidden)).status).toBe(404);
    }
    expect((await other.ok(other.post('/order/query', { filters: {} }))).count).toBe(2);
    expect(await other.reservations('A')).toEqual([]);
    expect((await other.v3('GET', `/backorders-preorders/${id}`)).status).toBe(404);
    expect((await other.v3('POST', '/backorders-preorders/search', { body: { filters: [] } })).body.pagination.count).toBe(0);
    expect((await other.consent(id, 'DECLINE')).status).toBe(404);
    expect((await other.dropReservation(id)).status).toBe(404);
    expect((await other.changeReservation('A', { vendorId: 'X' })).status).toBe(404);
    expect((await other.cancel(orderId)).status).toBe(404);
    expect((await other.ok(other.get('/inventory'))).inventory).toEqual([]);
    expect(await tenant.order('A')).toMatchObject({ orderId, orderTotal: 30, version: 2 });
    expect(await other.order('A')).toEqual(theirs);
    expect(await other.events('A')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL']);
  });

  it('have separate clocks and policies', async () => {
    const other = open();
    await tenant.advance('P1D');
    await tenant.policies({ emptyQuery: 'notFound' });
    expect((await tenant.place('A')).createdAt).toBe('2026-01-06T09:00:00.000Z');
    expect((await other.place('A')).createdAt).toBe(NOW);
    const nothing = { filters: { orderNumber: 'Z' } };
    expect([(await tenant.post('/order/query', nothing)).status, (await other.post('/order/query', nothing)).status]).toEqual([404, 200]);
  });

  it('are told apart by every character of the account', async () => {
    const upper = open();
    const account = tenant.account.toUpperCase();
    await tenant.place('A');
    const found = await upper.call('GET', '/api/v2/order', { headers: { 'x-site-context': JSON.stringify({ account }) } });
    expect(found.body).toEqual([]);
  });
});

describe('a request that names no tenant', () => {
  const ask = (token: string, headers: Record<string, string> = {}) =>
    tenant.raw('GET', '/api/v2/order', { headers: { authorization: `Bearer ${token}`, ...headers } });
  const siteContext = (account: string) => ({ 'x-site-context': JSON.stringify({ account }) });

  it('uses the tenant that its token last named in an accepted call, by either header in either version', async () => {
    const other = open();
    await tenant.place('mine');
    await other.place('theirs');
    const token = `of-${tenant.account}`;
    expect((await ask(token, siteContext(tenant.account))).body.map(number)).toEqual(['mine']);
    expect((await ask(token)).body.map(number)).toEqual(['mine']);
    expect((await ask(token, { 'x-fabric-tenant-id': other.account })).body.map(number)).toEqual(['theirs']);
    expect((await ask(token)).body.map(number)).toEqual(['theirs']);
    const v3 = { authorization: `Bearer ${token}`, 'x-fabric-tenant-id': tenant.account, 'x-fabric-channel-id': '12' };
    expect((await tenant.raw('GET', '/v3/backorders-preorders/none', { headers: v3 })).status).toBe(404);
    expect((await ask(token)).body.map(number)).toEqual(['theirs']);
    const body = { filters: [] };
    expect((await tenant.raw('POST', '/v3/backorders-preorders/search', { headers: v3, body })).status).toBe(200);
    expect((await ask(token)).body.map(number)).toEqual(['mine']);
  });

  it('uses the default tenant if its token has not named one', async () => {
    await tenant.place('mine');
    const { defaultTenant } = tenant.sandbox;
    const placed = await tenant.call('POST', '/api/v2/order', { body: newOrder(tenant.account), headers: siteContext(defaultTenant) });
    expect(placed.status).toBe(200);
    expect((await ask(`new-${tenant.account}`)).body.map(number)).toContain(tenant.account);
  });

  it('uses x-site-context in v2 and x-fabric-tenant-id in v3 when both headers are sent', async () => {
    const other = open();
    const id = await tenant.backorderTwo('mine');
    const both = { ...siteContext(tenant.account), 'x-fabric-tenant-id': other.account };
    expect((await ask('both', both)).body.map(number)).toEqual(['mine']);
    const path = `/backorders-preorders/${id}`;
    expect((await other.v3('GET', path, { headers: siteContext(tenant.account) })).status).toBe(404);
    expect((await tenant.v3('GET', path, { headers: siteContext(other.account) })).status).toBe(200);
  });

  it('is refused if it names an invalid account', async () => {
    const refused = await ask('short', { 'x-fabric-tenant-id': 'short' });
    expect(refused).toMatchObject({ status: 400, body: { message: '[x-fabric-tenant-id must have 24 characters]' } });
  });
});

describe('a lenient sandbox with tokens', () => {
  const send = (shop: Tenant, token: string, headers: object = {}) =>
    shop.raw('POST', '/api/v2/order', { body: newOrder(shop.account), headers: { authorization: `Bearer ${token}`, ...headers } });

  it('does not require x-site-context, but checks one that is sent', async () => {
    const shop = openLenient();
    expect((await send(shop, 'let-me-in')).status).toBe(200);
    expect((await send(shop, 'let-me-in', { 'x-site-context': '{}' })).status).toBe(400);
    expect((await send(shop, 'let-me-in', { 'x-fabric-tenant-id': shop.account })).status).toBe(200);
    expect((await shop.call('GET', '/api/v2/order', { headers: { authorization: 'Bearer me-too' } })).body).toHaveLength(1);
  });

  it('refuses other tokens in either version', async () => {
    const shop = openLenient();
    for (const token of ['let-me', 'let-me-in?', 'LET-ME-IN', 'x']) {
      expect(await send(shop, token)).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
    }
    const v3 = await shop.v3('GET', '/backorders-preorders/x');
    expect(v3).toMatchObject({ status: 401, body: { type: 'CLIENT_ERROR', message: 'Unauthorized request' } });
  });
});
