import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { line, openSandbox, payment, type Tenant } from '../support/tenant.js';

const page = readFileSync(new URL('../../docs/money.md', import.meta.url), 'utf8');

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

/** The rows of the page's worked example, cell by cell, without its head. */
const printed = (): string[][] => {
  const example = page.slice(page.indexOf('<!-- example -->'), page.lastIndexOf('<!-- end -->'));
  const rows = example.split('\n').filter((row) => row.startsWith('|'));
  return rows.slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim())); // biome-ignore format: one thought
};

const mugs = (quantity: number) => ({ items: [{ lineItemId: 'MUG', quantity }] });
const lamp = { items: [{ lineItemId: 'LAMP', quantity: 1 }] };

/** What happens in the page's example, by the names of its rows. */
const story = (orderId: () => string): [string, () => Promise<unknown>][] => [
  ['placed', async () => undefined],
  ['one mug cancelled', () => tenant.ok(tenant.cancel(orderId(), mugs(1)))],
  ['allocated', () => tenant.move('A', 'allocate')],
  ['two mugs shipped', () => tenant.move('A', 'ship', mugs(2))],
  ['a mug and the lamp shipped', () => tenant.move('A', 'ship')],
  [
    '5.00 appeased on the lamp',
    () =>
      tenant.ok(
        tenant.post('/order/appeasement', {
          orderNumber: 'A',
          source: 'CSR',
          userID: '12',
          items: [{ lineItemId: 'LAMP', appeasements: [{ value: 5, reasonCode: 'Scratched' }] }],
        }),
      ),
  ],
  ['one mug returned', () => tenant.move('A', 'receiveReturn', mugs(1))],
  ['the lamp returned', () => tenant.move('A', 'receiveReturn', lamp)],
  ['the other mugs returned', () => tenant.move('A', 'receiveReturn')],
];

it('the example in docs/money.md equals what the sandbox computes', async () => {
  const { orderId } = await tenant.place('A', {
    items: [
      line({ lineItemId: 'MUG', sku: 'MUG', orderedQuantity: 4, itemUnitPrice: 12.5 }),
      line({ lineItemId: 'LAMP', lineItemNumber: 2, sku: 'LAMP', orderedQuantity: 1, itemUnitPrice: 40 }),
    ],
    taxTotal: 7.2,
    fees: [{ type: 'shipping', value: 4.8 }],
    payments: [payment({ authAmount: 102 })],
  });
  const computed: string[][] = [];
  for (const [name, step] of story(() => orderId)) {
    await step();
    const { orderTotal, returnTotal, appeasementTotal, payments } = await tenant.order('A');
    const [{ authAmount, chargedAmount = 0, refundAmount = 0 }] = payments;
    const amounts: number[] = [orderTotal, authAmount, chargedAmount, refundAmount, returnTotal, appeasementTotal];
    computed.push([name, ...amounts.map((amount) => amount.toFixed(2))]);
  }
  expect(printed()).toEqual(computed);
});
