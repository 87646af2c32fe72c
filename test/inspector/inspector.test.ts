import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drafts } from '../../src/drafts/drafts.js';
import { openStage, type Stage } from './stage.js';

const ACCOUNT = '5f689caa4216e7000750d1ef';
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
const inHead = (page: Page, text: string): Promise<void> => page.locator('.head').getByText(text, { exact: true }).waitFor();

/** Places an order as a client does. */
const place = (orderNumber: string, item: object): Promise<Response> =>
  stage.call('POST', '/api/v2/order', drafts.order({ orderNumber, items: [{ orderedQuantity: 2, itemUnitPrice: 4.5, ...item }] }), {
    'x-site-context': JSON.stringify({ account: ACCOUNT }),
  });

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

  it('shows an order within seconds though answers took long before', async () => {
    const page = await open('orders');
    await sees(page, 'SB-100060');
    await page.route(/__sandbox\/orders/, async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await place('SLOW-1', { sku: 'MUG' });
    await page.getByRole('link', { name: 'SLOW-1' }).waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await place('SOON-1', { sku: 'MUG' });
    await page.getByRole('link', { name: 'SOON-1' }).waitFor({ timeout: 6000 });
  });

  it('moves an order through its life by the buttons, and its timeline tells it', async () => {
    await place('LIFE-1', { sku: 'MUG' });
    const page = await open('orders/LIFE-1');
    await press(page, /^\+1 min/);
    await inHead(page, 'Allocated');
    await press(page, /choose how many to ship/);
    await page.getByLabel('MUG').fill('1');
    await press(page, /^Ship$/);
    await inHead(page, 'Partially shipped');
    await press(page, /^Ship$/);
    await inHead(page, 'Shipped');
    await press(page, /^Deliver$/);
    await inHead(page, 'Delivered');
    await sees(page, /^MUG has no units that are open$/);
    await page
      .getByRole('list', { name: 'Timeline' })
      .getByRole('button', { name: /ORDER_CREATE/ })
      .click();
    await page.getByRole('link', { name: /^Request \d+, with its answer$/ }).click();
    await page.getByRole('button', { name: /200.*POST.*createOrder/, expanded: true }).waitFor();
  });

  it.each([
    [1280, 'SB-100006'],
    [360, 'SB-100013'],
  ])('answers in three clicks why an order is stuck, at %i pixels', async (width, orderNumber) => {
    const page = await open(`orders?search=${orderNumber}`, { viewport: { width, height: 800 } });
    await page.getByRole('link', { name: orderNumber }).click();
    await sees(page, /units? waits? for stock of SKU/);
    await press(page, /^Add \d+ units? of/);
    await page.getByRole('region', { name: 'Why it waits' }).waitFor({ state: 'detached' });
    await inHead(page, 'Allocated');
  });

  it('shows of a long timeline the rows in sight, whichever they are, and opens any of them', async () => {
    await place('LONG-1', { sku: 'MUG' });
    const headers = { 'x-site-context': JSON.stringify({ account: ACCOUNT }) };
    for (let n = 0; n < 230; n++)
      expect((await stage.call('GET', '/api/v2/order?orderNumber=LONG-1', undefined, headers)).status).toBe(200);
    const page = await open('orders/LONG-1');
    const rows = page.locator('[aria-label=Timeline] .rows');
    const count = async (): Promise<number> => Number(await rows.locator('li').first().getAttribute('aria-setsize'));
    await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(200);
    expect(await rows.locator('li').count()).toBeLessThan(100);
    await rows.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    const last = rows.locator(`li[aria-posinset="${await count()}"]`);
    await last.getByRole('button').click();
    await last.locator('.rows-detail').waitFor();
    await rows.evaluate((box) => box.scrollTo(0, 0));
    await rows.locator('li[aria-posinset="1"]').waitFor();
    expect(await rows.locator('.rows-detail').count()).toBe(0);
  });

  it('names in its first answer all that it needs to be painted', async () => {
    const page = await open('orders');
    await sees(page, 'SB-100060');
    const html = await (await stage.call('GET', '/', undefined, { accept: 'text/html' })).text();
    const asked = (await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)")) as string[];
    const files = asked.filter((path) => path.startsWith('/inspector/'));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((path) => !html.includes(path))).toEqual([]);
  });

  it('explains a refused request, with the field marked in its body, and sends it again', async () => {
    const page = await open('refusals');
    expect((await place('BAD-1', { sku: 'MUG', orderedQuantity: 'two' })).status).toBe(400);
    await page.getByRole('link', { name: /orderedQuantity/ }).click();
    await page.getByRole('list', { name: 'What is wrong' }).getByText('orderedQuantity').waitFor();
    expect(await page.locator('.json .marked').textContent()).toContain('"orderedQuantity": "two"');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'Copy as curl');
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^curl -s -X POST 'http:.*\n.*authorization: Bearer any/);
    await press(page, 'Edit the body');
    const body = page.getByLabel('The body to send');
    await body.fill((await body.inputValue()).replace('"two"', '2'));
    await press(page, 'Send with this body');
    await sees(page, 'New answer,');
    expect((await stage.call('GET', '/__sandbox/orders/BAD-1')).status).toBe(200);
  });

  it('advances 31 days and shows what went off', async () => {
    const page = await open('clock');
    await press(page, '31 days');
    await page.getByRole('region', { name: 'What went off' }).getByText('Backorder 30 days').first().waitFor();
    await sees(page, '2026-02-05 09:0');
  });

  it('plays a scenario on a tenant of its own, and shows that tenant', async () => {
    const page = await open('scenarios/half-shipped');
    await press(page, 'Play');
    await sees(page, '5 of 5 steps passed');
    await press(page, 'Look at its tenant');
    await inHead(page, '1 order');
  });

  it('sends a webhook again that was answered 500, and shows both deliveries', async () => {
    const target = 'http://receiver.localhost/500';
    const hook = {
      events: ['ORDER_CREATE'],
      protocol: 'HTTP',
      requestType: 'POST',
      source: 'ORDER_SERVICE',
      target,
      tenantId: ACCOUNT,
      apiVersion: 'v2',
    };
    const headers = { 'x-site-context': JSON.stringify({ account: ACCOUNT }) };
    expect((await stage.call('POST', '/api/v2/webhook', hook, headers)).status).toBe(200);
    await place('HOOK-1', { sku: 'MUG' });
    const page = await open('webhooks');
    await page.getByRole('button', { name: /ORDER_CREATE/ }).click();
    await page.getByRole('list', { name: 'Attempts' }).getByText('500').first().waitFor();
    await press(page, 'Send again');
    await sees(page, '2 deliveries');
  });

  it('saves the story of an order, which opens to the same picture', async () => {
    const page = await open('orders/SB-100001');
    const saved = page.waitForEvent('download');
    await press(page, 'Save its story');
    const file = await (await saved).path();
    await page.getByRole('link', { name: 'Stories' }).click();
    await page.getByLabel(/Drop a story here/).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: readFileSync(file) });
    await sees(page, 'This is a saved story');
    await sees(page, /ORDER_CREATE/);
    expect(await page.getByRole('button', { name: 'Request return', exact: true }).isDisabled()).toBe(true);
  });

  it('runs a refused request again on a branch, and throws the branch away', async () => {
    expect((await place('BRANCH-1', { sku: 'MUG', orderedQuantity: 'two' })).status).toBe(400);
    const page = await open('requests');
    await page
      .getByRole('button', { name: /400.*POST.*createOrder/ })
      .first()
      .click();
    await press(page, 'Edit the body');
    const body = page.getByLabel('The body to send');
    await body.fill((await body.inputValue()).replace('"two"', '2'));
    await press(page, 'Run on a branch');
    await sees(page, /On a branch from .*: 200\. It differs from this tenant/);
    await press(page, 'Throw it away');
    await sees(page, 'The branch is gone');
    expect((await stage.call('GET', '/__sandbox/orders/BRANCH-1')).status).toBe(404);
  });

  it('runs no code but its own, is embedded by no one, and gives pages of other origins no way in', async () => {
    for (const path of ['/', '/reference']) {
      const { headers } = await stage.call('GET', path, undefined, { accept: 'text/html' });
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'/,
      );
      expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'no-cache']);
    }
    const foreign = { origin: 'https://page.example', 'sec-fetch-site': 'cross-site', accept: 'text/html' };
    for (const path of ['/__sandbox/reset', '/', '/reference']) expect((await stage.call('POST', path, {}, foreign)).status).toBe(403);
  });

  it('has a reference of all operations that tries them with the headers of the tenant', async () => {
    const page = await open('orders');
    await page.getByRole('link', { name: 'API reference' }).click();
    await page
      .getByRole('button', { name: /Expand operation/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /get .*allocation/i })
      .first()
      .click();
    expect(await page.locator('[placeholder^="x-site-context"]').first().inputValue()).toContain(ACCOUNT);
  });

  it('plots what changed while the clock stood still', async () => {
    await place('PLOT-1', { sku: 'MUG' });
    const page = await open('plots');
    await page.getByRole('img', { name: /^Orders by status: .*created/i }).waitFor();
    await sees(page, 'by change, because the clock is frozen');
    expect(await page.getByText('Nothing has changed').count()).toBe(0);
  });

  it('resets the tenant once it has asked', async () => {
    await place('GONE-1', { sku: 'MUG' });
    const page = await open('tenants');
    await press(page, 'Reset');
    await press(page, 'Yes, Reset');
    await sees(page, /^The tenant is reset/);
    expect((await stage.call('GET', '/__sandbox/orders/GONE-1')).status).toBe(404);
  });
});

describe('every view', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const places = [
    'orders?search=SB-10000',
    'orders/SB-100042',
    'stock?search=LAMP',
    'lifecycle?order=SB-100042',
    'clock',
    'requests',
    'refusals',
    'webhooks',
    'plots?sku=MUG-STONE-350',
    'faults',
    'policies',
    'scenarios?search=half',
    'story',
    'tenants',
  ];
  /** What axe objects to; all its rules, or only these. */
  const objections = async (page: Page, ...only: readonly string[]) => {
    const options = JSON.stringify(only.length === 0 ? {} : { runOnly: only });
    const found = (await page.evaluate(`axe.run(document, ${options})`)) as { violations: { id: string; nodes: { html: string }[] }[] };
    return found.violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]);
  };

  it.each(places)('%s has nothing that axe objects to, in light and in dark', async (at) => {
    const page = await open(at, { colorScheme: 'light' });
    await page.locator('main :is(table, .empty, .plot, .quiet, .rows, .drop, .policies li, .list li, svg.graph)').first().waitFor();
    await page.evaluate(axe);
    expect(await objections(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objections(page, 'color-contrast')).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'the API reference has nothing that axe objects to until an operation is opened, in %s',
    async (colorScheme) => {
      const page = await open('orders', { colorScheme });
      await page.goto(`${stage.url}/reference`);
      await page
        .getByRole('button', { name: /Expand operation/ })
        .first()
        .waitFor();
      await page.evaluate(axe);
      expect(await objections(page)).toEqual([]);
    },
  );
});
