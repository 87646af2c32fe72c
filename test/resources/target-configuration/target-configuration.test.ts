import { beforeAll, describe, expect, it } from 'vitest';
import { openReceiver } from '../../support/receiver.js';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const PATH = '/configurations/target-config';
const receiver = openReceiver();
const newTenant = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = newTenant();
});

const told = ({ status, body }: { status: number; body: { message?: string } }) => [status, body?.message];
const settle = () => tenant.ok(tenant.call('POST', '/__sandbox/webhooks/settle'));
const tax = {
  processName: 'CHECKOUT',
  serviceName: 'ORDER_SERVICE',
  targetService: [{ serviceName: 'TAX', serviceAttributes: { url: 'https://tax.example.com', apiKey: 'k', regions: ['US'] } }],
};
/** A configuration that hands held orders to a service of the receiver. */
const fraudTarget = (path: string) => ({
  processName: 'ORDER_HOLD_FRAUD',
  serviceName: 'ORDER_SERVICE',
  targetService: [{ serviceName: 'KOUNT', serviceAttributes: { url: receiver.url + path, apiKey: 'secret' } }],
});

describe('a target configuration', () => {
  it('is created, read, listed and deleted', async () => {
    expect(await tenant.ok(tenant.get(PATH))).toEqual([]);
    const stored = { ...tax, tenantId: tenant.account };
    expect(await tenant.ok(tenant.post(PATH, { ...tax, tenantId: 'mine' }))).toEqual(stored);
    const minimal = await tenant.ok(tenant.post(PATH, { processName: 'CHECKOUT', serviceName: 'CART' }));
    expect(minimal).toEqual({ processName: 'CHECKOUT', serviceName: 'CART', tenantId: tenant.account });
    expect(await tenant.ok(tenant.get(`${PATH}/ORDER_SERVICE/CHECKOUT`))).toEqual(stored);
    expect(await tenant.ok(tenant.get(PATH))).toEqual([stored, minimal]);
    expect(await newTenant().ok(tenant.get(PATH))).toHaveLength(2);

    const { status, body } = await tenant.delete(`${PATH}/CART/CHECKOUT`);
    expect([status, body]).toEqual([200, undefined]);
    expect(told(await tenant.get(`${PATH}/CART/CHECKOUT`))).toEqual([404, 'Target configuration CART CHECKOUT not found']);
    expect(told(await tenant.delete(`${PATH}/CART/CHECKOUT`))).toEqual([404, 'Target configuration CART CHECKOUT not found']);
    expect(await tenant.ok(tenant.get(PATH))).toEqual([stored]);
  });

  it('is refused with the name of a wrong field', async () => {
    const services = (...targetService: object[]) => ({ ...fraudTarget('/'), targetService });
    expect(told(await tenant.post(PATH, tax))).toEqual([
      409,
      '[processName must be unique; target configuration ORDER_SERVICE CHECKOUT already exists]',
    ]);
    expect(told(await tenant.post(PATH, { processName: 'CHECKOUT' }))).toEqual([400, '[serviceName must not be null]']);
    expect(told(await tenant.post(PATH, { processName: ' ', serviceName: 'A' }))).toEqual([400, '[processName must not be blank]']);
    expect(told(await tenant.post(PATH, services({ serviceName: 'A' }, { serviceName: 'A' })))).toEqual([
      400,
      '[targetService[1].serviceName must be unique in the list]',
    ]);
    expect((await tenant.post(PATH, services({}))).body.message).toContain('targetService[0].serviceName must not be null');
    const far = services({ serviceName: 'A', serviceAttributes: { url: 'https://fraud.example.com/check', apiKey: 7 } });
    const { status, body } = await tenant.post(PATH, far);
    expect(status).toBe(400);
    expect(body.message).toContain('targetService[0].serviceAttributes.url must be on this machine');
    expect(body.message).toContain('targetService[0].serviceAttributes.apiKey must be a string');
    expect(await tenant.ok(tenant.get(PATH))).toHaveLength(1);
  });

  it('moves with an export to another tenant', async () => {
    const body = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
    const other = newTenant();
    await tenant.ok(other.call('PUT', '/__sandbox/import', { body }));
    expect(await other.ok(other.get(PATH))).toEqual([{ ...tax, tenantId: other.account }]);
  });
});

describe('a target configuration of an event', () => {
  it('sends the event to its services, and lets no other decide about the held orders', async () => {
    await tenant.ok(tenant.post(PATH, fraudTarget('/kount')));
    await tenant.place('HELD', { statusCode: 'ORDER_HOLD_FRAUD' });
    await tenant.place('FREE');
    await settle();
    expect(receiver.eventsAt('/kount')).toEqual(['ORDER_HOLD_FRAUD']);
    expect(receiver.at('/kount')[0]).toMatchObject({ method: 'POST', headers: { 'x-api-key': 'secret' }, body: { orderNumber: 'HELD' } });

    const decision = (serviceName: string) => ({ orderNumber: 'HELD', target: { serviceName } });
    const refused = await tenant.ok(tenant.post('/fraud/release', decision('SIFT')));
    expect(refused).toMatchObject({ status: 'FAILURE', message: expect.stringContaining('expected one of [KOUNT]') });
    expect((await tenant.order('HELD')).statusCode).toBe('ORDER_HOLD_FRAUD');
    expect((await tenant.ok(tenant.post('/fraud/release', decision('KOUNT')))).status).toBe('SUCCESS');
    expect((await tenant.order('HELD')).statusCode).toBe('ORDER_CONFIRMED');
  });

  it('retries like a webhook, until it is deleted', async () => {
    receiver.answers.set('/kount', (res) => res.writeHead(503).end());
    await tenant.place('AGAIN', { statusCode: 'ORDER_HOLD_FRAUD' });
    await settle();
    await tenant.advance('PT1S');
    expect(receiver.at('/kount')).toHaveLength(3);
    await tenant.ok(tenant.delete(`${PATH}/ORDER_SERVICE/ORDER_HOLD_FRAUD`));
    await tenant.advance('PT10S');
    await tenant.place('UNTOLD', { statusCode: 'ORDER_HOLD_FRAUD' });
    await settle();
    expect(receiver.at('/kount')).toHaveLength(3);
    const { deliveries } = await tenant.ok(tenant.call('GET', '/__sandbox/webhooks/deliveries'));
    expect(deliveries.at(-1).attempts.at(-1).error).toBe('The target configuration was deleted');
  });
});
