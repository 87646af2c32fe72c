import { Tiktoken } from 'js-tiktoken/lite';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { expect, it } from 'vitest';
import { drafts } from '../../src/index.js';
import { openSandbox } from '../support/tenant.js';
import { hintsIn, misuse, send, use } from './caller.js';

const newShop = openSandbox({ controlToken: 'opener' });
const withToken = { 'x-sandbox-token': 'opener' };

const encoding = new Tiktoken(o200k);
const tokens = (text: string): number => encoding.encode(text).length;

interface Listed {
  tools: { name: string; description: string; inputSchema: object }[];
}

it('there are ten tools at most, and their list takes less than 2,000 tokens', async () => {
  const { tools } = await send<Listed>(newShop(), 'tools/list', {}, withToken);
  expect(tools.map(({ name }) => name)).toContain('explain_order');
  expect(tools.length).toBeLessThanOrEqual(10);
  expect(tokens(JSON.stringify(tools))).toBeLessThan(2_000);
});

it('the tools are only for those who have the control token', async () => {
  await expect(send(newShop(), 'tools/list', {})).rejects.toThrow('It answered 401');
  const { sandbox } = newShop();
  const stray = await fetch(`${sandbox.url}/mcp`, {
    method: 'POST',
    headers: { ...withToken, origin: 'https://elsewhere.example' },
    body: '{}',
  });
  expect(stray.status).toBe(403);
  expect((await fetch(`${sandbox.url}/mcp`, { headers: withToken })).status).toBe(405);
});

it('an answer about a large order stays under 1,500 tokens, and is whole where that is asked', async () => {
  const shop = newShop();
  const items = Array.from({ length: 150 }, (_, i) => drafts.line({ lineItemId: `L${i}`, sku: `SKU-${i}` }));
  await shop.place('BIG', { items });
  const short = await use(shop, 'explain_order', { orderNumber: 'BIG' });
  expect(tokens(short)).toBeLessThan(1_500);
  expect(short).toMatch(/… \d+ more lines/);
  expect(hintsIn(short).length).toBeGreaterThan(2);
  expect(await use(shop, 'explain_order', { orderNumber: 'BIG', whole: true })).toContain('"lineItemId":"L149"');
});

it('what a cancel, a reset or a restore destroys is in a snapshot', async () => {
  const shop = newShop();
  await shop.place('S-1');
  await use(shop, 'move_order', { orderNumber: 'S-1', move: 'cancel' });
  const undo = hintsIn(await use(shop, 'snapshot')).find(({ call }) => call.includes('before-cancel-1'));
  await use(shop, 'snapshot', { do: 'reset' });
  expect((await shop.get('/order?orderNumber=S-1')).status).toBe(404);
  await use(shop, 'snapshot', { do: 'restore', name: 'before-reset-2' });
  expect((await shop.order('S-1')).statusCode).toBe('ORDER_CANCELLED');
  await use(shop, undo?.tool ?? '', undo?.arguments);
  expect((await shop.order('S-1')).statusCode).toBe('ORDER_CREATED');
});

it('a refused move, an unknown order and a wrong argument say what to do instead', async () => {
  const shop = newShop();
  await shop.place('R-1');
  const refused = await misuse(shop, 'move_order', { orderNumber: 'R-1', move: 'deliver' });
  expect(refused).toMatch(/^Refused: .*Nothing has changed/);
  expect(hintsIn(refused).map(({ call }) => call)).toContain('move_order {"orderNumber":"R-1","move":"release"}');
  expect(await misuse(shop, 'move_order', { orderNumber: 'R-1', move: 'fly' })).toContain('move must be one of');
  expect(await misuse(shop, 'explain_order', { orderNumber: 'none' })).toContain('Next:\n- find_orders {}');
  expect(await misuse(shop, 'restock', { sku: 'LAMP', quantity: 0 })).toContain('quantity');
  expect(await misuse(shop, 'list_requests', { since: 'yesterday' })).toContain('not yesterday');
  expect(await misuse(shop, 'snapshot', { do: 'undo' })).toContain('list_requests {}');
  expect(await misuse(shop, 'snapshot', { do: 'undo', request: 99 })).toMatch(/99.*not found/);
});

it('a call with an argument that is not known, or without one that is needed, does nothing and says what there is', async () => {
  const shop = newShop();
  await shop.place('U-1');
  const calls: [string, object, string][] = [
    ['advance_clock', { duration: 'PT1M' }, 'There is no argument duration\nadvance_clock takes: by, to, orderNumber. Nothing was done.'],
    ['advance_clock', {}, 'How far? Give `by`'],
    ['advance_clock', { by: 'PT1M', to: 'next' }, 'How far? Give `by`'],
    ['snapshot', { action: 'reset' }, 'snapshot takes: do, name, request'],
    ['snapshot', { name: 'monday' }, 'What is to be done?'],
    ['explain_order', { order: 'U-1' }, 'There is no argument order; did you mean orderNumber?'],
    ['explain_order', {}, 'The argument orderNumber is missing'],
    ['move_order', { orderNumber: 'U-1', move: 'cancel', lines: [{ line: 'L1', amount: 1 }] }, 'lines[0]: '],
    ['move_order', { orderNumber: 'U-1', new: 1, move: 'cancel' }, 'not both'],
    ['cause_failure', { operation: 'createOrder' }, 'What is to happen?'],
    ['find_orders', { status: 'nonsense' }, 'There is no status nonsense; expected one of [ORDER_CANCELLED, '],
    ['find_orders', { status: 'ORDER_SHIPED' }, 'did you mean ORDER_SHIPPED?'],
    ['find_order', {}, 'There is no tool find_order; did you mean find_orders?'],
  ];
  for (const [name, args, told] of calls) expect(await misuse(shop, name, args)).toContain(told);
  expect((await shop.order('U-1')).statusCode).toBe('ORDER_CREATED');
  const { tools } = await send<Listed>(shop, 'tools/list', {}, withToken);
  for (const { inputSchema } of tools) expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
});

it('a scenario in YAML is played, and one with a mistake is told by line', async () => {
  const shop = newShop();
  const guide = await use(shop, 'play_scenario', { format: true });
  const yaml = guide.slice(guide.indexOf('scenario: '), guide.indexOf('\nSend'));
  expect(await use(shop, 'play_scenario', { yaml })).toContain('Two of five lamps are shipped: passed');
  expect(await use(shop, 'play_scenario', { yaml: yaml.replace('move: ship', 'move: fly') })).toContain('scenario.yaml:11:');
  expect(await use(shop, 'play_scenario', { yaml: 'scenario: x\nsteps:\n  - include: ../package.json' })).toContain('is in no file');
});

it('no answer has more than 1,500 tokens, whatever it lists', async () => {
  const shop = newShop();
  const items = Array.from({ length: 60 }, (_, i) => drafts.line({ lineItemId: `5f689caa4216e7000750d1${i + 10}`, sku: `SKU-${i}` }));
  await shop.place('LONG-1', { items });
  for (let i = 0; i < 30; i += 1) await shop.place(`SHORT-${i}`);
  await shop.post('/order', { ...drafts.order({ orderNumber: 'M' }), items: undefined, itmes: items });
  const calls: [string, object][] = [
    ['find_orders', { limit: 200 }],
    ['explain_order', { orderNumber: 'LONG-1' }],
    ['list_requests', { limit: 1_000 }],
    ['list_requests', { refused: true }],
    ['list_requests', { id: 1 }],
    ['list_requests', { webhooks: true }],
    ['send_request', { path: '/api/v2/order?orderNumber=LONG-1' }],
    ['send_request', { search: 'order' }],
    ['send_request', { search: 'createOrderV3' }],
    ['play_scenario', {}],
    ['play_scenario', { format: true }],
    ['cause_failure', {}],
  ];
  for (const [name, args] of calls) {
    const answer = await use(shop, name, args);
    expect([name, args, tokens(answer) < 1_500]).toEqual([name, args, true]);
    expect(answer.length).toBeGreaterThan(50);
  }
  expect(tokens(await use(shop, 'list_requests', { id: 1, whole: true }))).toBeGreaterThan(1_500);
});

it('an operation of the API is found by words, and called', async () => {
  const shop = newShop();
  await shop.place('N-1');
  const found = await use(shop, 'send_request', { search: 'create appeasement' });
  expect(found).toMatch(/POST \/api\/v2\/order\/appeasement: /);
  const refused = await use(shop, 'send_request', { method: 'POST', path: '/api/v2/order/cancel', body: {} });
  expect(refused).toContain('It answered 400.');
  expect(hintsIn(refused).map(({ call }) => call)).toEqual(['list_requests {"refused":true}']);
  expect(await misuse(shop, 'send_request', { path: '/__sandbox/orders' })).toContain('path');
  expect(await use(shop, 'send_request', { request: 1, set: { 'items[0].shipToID': 'x' } })).toContain('It answered 400.');
  expect(await use(shop, 'send_request', { request: 1, set: { 'items[7].sku': 'x' } })).toContain('7 is not a place in a list of 1');
  expect(await misuse(shop, 'send_request', {})).toContain('Name a `path`');
});

it('new orders are made up to a move, and none for a word that is no move', async () => {
  const shop = newShop();
  await shop.stock(9);
  expect(await use(shop, 'move_order', { new: 2, move: 'deliver', sku: 'SHIRT' })).toContain(
    'Made MADE-1, MADE-2, each moved up to deliver.',
  );
  expect(await shop.order('MADE-2')).toMatchObject({ statusCode: 'ORDER_DELIVERED', items: [{ sku: 'SHIRT', deliveredQuantity: 2 }] });
  await use(shop, 'move_order', { new: 1, move: 'hold', hold: 'FRAUD' });
  expect((await shop.order('MADE-3')).statusCode).toBe('ORDER_HOLD_FRAUD');
  expect(await misuse(shop, 'move_order', { new: 1, move: 'fly' })).toContain(
    'cannot be moved up to fly. Moves are: release, hold, allocate',
  );
  expect(await misuse(shop, 'move_order', { move: 'ship' })).toContain('Which order?');
  expect((await shop.get('/order?orderNumber=MADE-4')).status).toBe(404);
});
