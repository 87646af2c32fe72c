import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../../src/index.js';
import { newOrder } from '../support/tenant.js';

type Edit = (order: { items: { units: Record<string, unknown>; orderedQuantity: number }[] } & Record<string, unknown>) => void;

const edits: [string, Edit, RegExp][] = [
  ['has no items', (order) => Reflect.deleteProperty(order, 'items'), /collections\.orders\[0\]\.items is missing \(Order \w+\)/],
  [
    'has a total that is a text',
    (order) => Object.assign(order, { orderTotal: 'abc' }),
    /collections\.orders\[0\]\.orderTotal must be a number, not abc \(Order \w+\)/,
  ],
  [
    'has units that do not add up',
    (order) => Object.assign(order.items[0]!, { units: { open: 99 } }),
    /items\[0\]\.units must add up to the orderedQuantity 3, not to 99/,
  ],
  [
    'has units in no bucket there is',
    (order) => Object.assign(order.items[0]!, { units: { lost: 1 } }),
    /items\[0\]\.units\.lost is not a bucket of units: lost; expected one of \[open, backordered/,
  ],
];

it.each(edits)('an order in the state file that %s stops the start and leaves the file unchanged', async (_what, edit, sentence) => {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-edit-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const file = join(directory, 'db.json');
  const sandbox = await createSandbox({ seed: 'empty', db: file });
  onTestFinished(() => sandbox.close());
  const shop = sandbox.tenant(sandbox.defaultTenant);
  const placed = await fetch(`${sandbox.url}/api/v2/order`, {
    method: 'POST',
    headers: { ...shop.headers, 'content-type': 'application/json' },
    body: JSON.stringify(newOrder('E-1')),
  });
  expect(placed.status).toBe(200);
  await sandbox.close();
  const state = JSON.parse(readFileSync(file, 'utf8'));
  edit(state.tenants[sandbox.defaultTenant].collections.orders[0]);
  const edited = JSON.stringify(state, null, 2);
  writeFileSync(file, edited);
  await expect(createSandbox({ seed: 'empty', db: file })).rejects.toThrow(sentence);
  expect(readFileSync(file, 'utf8')).toBe(edited);
});
