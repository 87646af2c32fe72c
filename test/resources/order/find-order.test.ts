import { beforeEach, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

describe('GET /order', () => {
  it('answers the order by its number, its id or both, with and without a trailing slash', async () => {
    const order = await tenant.place('A');
    await tenant.place('B');
    for (const slash of ['', '/']) {
      expect(await tenant.ok(tenant.get(`/order${slash}?orderNumber=A`))).toEqual(order);
      expect(await tenant.ok(tenant.get(`/order${slash}?orderId=${order.orderId}`))).toEqual(order);
      expect(await tenant.ok(tenant.get(`/order${slash}?orderId=${order.orderId}&orderNumber=A`))).toEqual(order);
    }
  });

  it('answers the list of all orders of the tenant without a parameter', async () => {
    expect(await tenant.ok(tenant.get('/order/'))).toEqual([]);
    const orders = [await tenant.place('A'), await tenant.place('B')];
    await open().place('C');
    expect(await tenant.ok(tenant.get('/order/'))).toEqual(orders);
    expect(await tenant.ok(tenant.get('/order'))).toEqual(orders);
  });

  it('answers 404 for an unknown id or number, and for an id and number of different orders', async () => {
    const { orderId } = await tenant.place('A');
    await tenant.place('B');
    expect(await tenant.get('/order?orderNumber=Z')).toMatchObject({ status: 404, body: { message: 'Order Z not found' } });
    expect(await tenant.get('/order?orderNumber=a')).toMatchObject({ status: 404 });
    expect(await tenant.get('/order?orderId=5349b4ddd2781d08c09890f4')).toMatchObject({
      status: 404,
      body: { message: 'Order 5349b4ddd2781d08c09890f4 not found' },
    });
    expect(await tenant.get(`/order?orderId=${orderId}&orderNumber=B`)).toMatchObject({
      status: 404,
      body: { message: `Order ${orderId} with number B not found` },
    });
  });

  it('refuses parameters that are empty, sent twice or unknown', async () => {
    expect(await tenant.get('/order?orderNumber=')).toMatchObject({ status: 400, body: { message: '[orderNumber must not be empty]' } });
    expect(await tenant.get('/order?orderId=a&orderId=b')).toMatchObject({ status: 400, body: { message: '[orderId must be a string]' } });
    expect(await tenant.get('/order?number=A&x=1')).toMatchObject({
      status: 400,
      body: {
        message: '[number is not a known query parameter; did you mean orderNumber?, x is not a known query parameter]',
      },
    });
    expect(await tenant.get('/order?orderNumber=%E0%A4%A')).toMatchObject({
      status: 400,
      body: { message: '[orderNumber must be valid percent-encoding]' },
    });
  });

  it('refuses to list more orders than the policy listLimit and refers to the query', async () => {
    await tenant.policies({ listLimit: 2 });
    await tenant.place('A');
    await tenant.place('B');
    expect(await tenant.ok(tenant.get('/order'))).toHaveLength(2);
    await tenant.place('C');
    expect(await tenant.get('/order')).toMatchObject({ status: 400, body: { message: expect.stringContaining('listLimit') } });
    expect(await tenant.order('C')).toMatchObject({ orderNumber: 'C' });
  });
});
