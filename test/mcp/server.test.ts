import { expect, it } from 'vitest';
import { drafts } from '../../src/index.js';
import { openSandbox } from '../support/tenant.js';
import { hintsIn, send, use } from './caller.js';

const newShop = openSandbox({ controlToken: 'opener' });
const withToken = { 'x-sandbox-token': 'opener' };

/** A cautious count: text has four characters a token, and JSON with ids hardly less than three. */
const tokens = (text: string): number => text.length / 3;

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
  const undo = hintsIn(await use(shop, 'snapshot')).find(({ call }) => call.includes('before-cancel'));
  await use(shop, 'snapshot', { do: 'reset' });
  expect((await shop.get('/order?orderNumber=S-1')).status).toBe(404);
  await use(shop, 'snapshot', { do: 'restore', name: 'before-reset' });
  expect((await shop.order('S-1')).statusCode).toBe('ORDER_CANCELLED');
  await use(shop, undo?.tool ?? '', undo?.arguments);
  expect((await shop.order('S-1')).statusCode).toBe('ORDER_CREATED');
});

it('a refused move, an unknown order and a wrong argument say what to do instead', async () => {
  const shop = newShop();
  await shop.place('R-1');
  const refused = await use(shop, 'move_order', { orderNumber: 'R-1', move: 'deliver' });
  expect(refused).toMatch(/^Refused: .*Nothing has changed/);
  expect(hintsIn(refused).map(({ call }) => call)).toContain('move_order {"orderNumber":"R-1","move":"release"}');
  expect(await use(shop, 'explain_order', { orderNumber: 'none' })).toContain('Next:\n- find_orders {}');
  expect(await use(shop, 'restock', { sku: 'LAMP', quantity: 0 })).toContain('quantity');
});

it('a scenario in YAML is played, and one with a mistake is told by line', async () => {
  const shop = newShop();
  const guide = await use(shop, 'write_scenario');
  const yaml = guide.slice(guide.indexOf('scenario: '), guide.indexOf('\nSend'));
  expect(await use(shop, 'write_scenario', { yaml })).toContain('Two of five lamps are shipped: passed');
  expect(await use(shop, 'write_scenario', { yaml: yaml.replace('move: ship', 'move: fly') })).toContain('scenario.yaml:11:');
  expect(await use(shop, 'write_scenario', { yaml: 'scenario: x\nsteps:\n  - include: ../package.json' })).toContain('is in no file');
});
