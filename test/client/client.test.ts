import { createOmsClient } from 'oms-sandbox/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, drafts, type Sandbox } from '../../src/index.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty' });
});
afterAll(() => sandbox.close());

const clientFor = (account: string) => createOmsClient({ baseUrl: `${sandbox.url}/`, token: 'any', account });

it('the client speaks both versions as one account, without a header in the calls', async () => {
  const shop = sandbox.tenant();
  const oms = clientFor(shop.account);
  const created = await oms.POST('/api/v2/order', { body: drafts.order({ orderNumber: 'C-1' }) });
  expect(created.response.status).toBe(200);
  expect(shop.order('C-1').statusCode).toBe('ORDER_CREATED');
  const orderId = created.data?.orderId ?? '';
  const read = await oms.GET('/v3/orders/{orderId}', { params: { path: { orderId } } });
  expect(read.data?.orderNumber).toBe('C-1');
});

it('the client answers a refusal as data in the version’s shape', async () => {
  const oms = clientFor(sandbox.tenant().account);
  const { data, error, response } = await oms.GET('/api/v2/order', { params: { query: { orderNumber: 'none' } } });
  expect([response.status, data, error?.message]).toEqual([404, undefined, expect.stringContaining('none')]);
});

it('the client asks for a token before each request, and keeps a header that a call gives', async () => {
  const tokens = ['first', 'second'];
  const sent: (string | null)[][] = [];
  const oms = createOmsClient({
    baseUrl: 'https://api.example.com',
    token: async () => tokens.shift() ?? 'none',
    account: 'a'.repeat(24),
    channel: '13',
    fetch: async ({ headers, url }) => {
      sent.push([url, headers.get('authorization'), headers.get('x-site-context'), headers.get('x-fabric-channel-id')]);
      return Response.json({});
    },
  });
  await oms.GET('/api/v2/order', {});
  await oms.GET('/v3/orders/{orderId}', { params: { path: { orderId: 'x' }, header: { 'x-fabric-channel-id': '12' } } });
  expect(sent).toEqual([
    ['https://api.example.com/api/v2/order', 'Bearer first', `{"account":"${'a'.repeat(24)}","channel":"13"}`, null],
    ['https://api.example.com/v3/orders/x', 'Bearer second', null, '12'],
  ]);
});
