import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drafts } from '../../src/drafts/drafts.js';
import { openStage, type Stage } from './stage.js';

let stage: Stage;
const pages: Page[] = [];
const open = async (...args: Parameters<Stage['open']>): Promise<Page> => {
  const page = await stage.open(...args);
  pages.push(page);
  return page;
};
beforeAll(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage.close());

/** Waits until there is a text on the page. */
const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Places an order as a client does. */
async function place(orderNumber: string, item: object, customer = {}): Promise<Response> {
  const body = drafts.order({ orderNumber, items: [{ orderedQuantity: 2, itemUnitPrice: 4.5, ...item }], ...customer });
  return stage.call('POST', '/api/v2/order', body, { 'x-site-context': '{"account":"5f689caa4216e7000750d1ef"}' });
}

describe('the page of the inspector', () => {
  it('shows an order that a client places as it arrives, and its markup as text', async () => {
    const page = await open('orders');
    await sees(page, 'SB-100060');
    const title = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    expect((await place('<b>&"7', { sku: 'MUG', title })).status).toBe(200);
    await page.getByRole('link', { name: '<b>&"7' }).click();
    await sees(page, title);
    expect(await page.locator('main img, main script, main b:text-is("&")').count()).toBe(0);
    expect(await page.title()).toContain('<b>&"7');
  });

  it('moves an order through its life by the buttons', async () => {
    await place('LIFE-1', { sku: 'MUG' });
    const page = await open('orders/LIFE-1');
    await press(page, /^\+1 min/);
    await sees(page, 'Allocated');
    await press(page, /choose how many to ship/);
    await page.getByLabel('MUG').fill('1');
    await press(page, /^Ship$/);
    await sees(page, 'Partially shipped');
    await press(page, /^Ship$/);
    await page.locator('.head').getByText('Shipped', { exact: true }).waitFor();
    await press(page, 'Deliver');
    await page.locator('.head').getByText('Delivered', { exact: true }).waitFor();
    await sees(page, /^MUG has no units that are open$/);
  });

  it('answers in three clicks why an order is stuck', async () => {
    const page = await open('orders?search=SB-100006');
    await page.getByRole('link', { name: 'SB-100006' }).click();
    await sees(page, /units wait for stock of SKU LAMP-BRASS-DESK/);
    await press(page, /^Add 4 units of LAMP-BRASS-DESK/);
    await page.getByRole('region', { name: 'Why it waits' }).waitFor({ state: 'detached' });
    await page.locator('.head').getByText('Allocated', { exact: true }).waitFor();
  });

  it('explains a refused request, with the field marked in its body', async () => {
    const page = await open('requests');
    expect((await place('BAD-1', { sku: 'MUG', orderedQuantity: 'two' })).status).toBe(400);
    await page.getByRole('button', { name: /400.*POST.*createOrder/ }).click();
    await page.getByRole('list', { name: 'What is wrong' }).getByText('orderedQuantity').waitFor();
    expect(await page.locator('.json .marked').textContent()).toContain('"orderedQuantity": "two"');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'Copy as curl');
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^curl -s -X POST 'http:.*\n.*authorization: Bearer any/);
  });

  it('advances 31 days and shows what went off', async () => {
    const page = await open('clock');
    await press(page, '31 days');
    await page.getByRole('region', { name: 'What went off' }).getByText('Backorder 30 days').first().waitFor();
    await sees(page, '2026-02-05 09:0');
  });
});

describe('every view', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  it.each(['orders?search=SB-10000', 'orders/SB-100042', 'clock', 'requests'])(
    '%s has nothing that axe objects to, in light and in dark',
    async (place) => {
      const page = await open(place, { colorScheme: 'light' });
      await page.locator('main table, main .empty, main .rows').first().waitFor();
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const rules = colorScheme === 'dark' ? `{ runOnly: ['color-contrast'] }` : '{}';
        const found = (await page.evaluate(`axe.run(document, ${rules})`)) as { violations: { id: string; nodes: { html: string }[] }[] };
        expect(found.violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
      }
    },
  );
});
