import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.js';

const TOKEN = 'a control token';
let stage: Stage;
let folder: string;

/** The second step's answer is held back for a moment, and the third one fails. */
const SLOW = `scenario: A slow order
steps:
  - { name: placed at once, call: createOrder, draft: order, with: { body: { orderNumber: A-1 } } }
  - { name: placed later, call: createOrder, draft: order, with: { body: { orderNumber: A-2 }, headers: { prefer: wait=1 } } }
  - { name: shipped too early, move: ship, order: A-2 }
  - { name: never played, move: allocate, order: A-2 }
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oms-sandbox-page-'));
  writeFileSync(join(folder, 'slow.yaml'), SLOW);
  stage = await openStage('--control-token', TOKEN, '--scenarios', folder);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const enter = async (page: Page, token: string): Promise<void> => {
  await page.getByLabel('Control token').fill(token);
  await page.getByRole('button', { name: 'Go on' }).click();
};

/** A page that knows the token. */
async function openWithToken(place: string): Promise<Page> {
  const page = await stage.open(place);
  await enter(page, TOKEN);
  return page;
}

describe('the page of a sandbox with a control token', () => {
  it('asks for it once, says when it is wrong, and keeps it for the tab only', async () => {
    const page = await stage.open('orders');
    await enter(page, 'another one');
    await page.getByText('The sandbox does not know that token.').waitFor();
    await enter(page, TOKEN);
    const order = page.getByRole('link', { name: 'SB-100060' });
    await order.waitFor();
    await page.getByRole('link', { name: 'Stock' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Stock' }).waitFor();
    expect(await page.getByLabel('Control token').count()).toBe(0);
    const other = await page.context().newPage();
    await other.goto(`${stage.url}/#/orders`);
    await other.getByLabel('Control token').waitFor();
    expect(await page.evaluate('JSON.stringify({ ...localStorage }) + document.cookie')).not.toContain(TOKEN);
  });

  it('shows each step of a scenario as it ends, and why one failed', async () => {
    const page = await openWithToken('scenarios/slow');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByText('1 of 4 steps passed').waitFor();
    await page.getByText('It is being played').waitFor();
    const steps = page.locator('.played > li');
    expect(await steps.allInnerTexts()).toEqual([expect.stringContaining('placed at once'), expect.stringContaining('being played')]);
    await page.getByText('It did not go as it says').waitFor();
    expect(await steps.count()).toBe(3);
    await page.getByText(/status is 40\d, expected/).waitFor();
  });

  it('takes in the file of another tenant that is dropped on it', async () => {
    const page = await openWithToken('tenants');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export to a file' }).click();
    const exported = readFileSync(await (await saved).path(), 'utf8').replaceAll('SB-100060', 'DROPPED-1');
    await dropFile(page, 'broken.json', '{');
    await page.getByText('broken.json is not JSON').waitFor();
    await dropFile(page, 'mine.json', exported);
    await page.getByText('mine.json replaces all that this tenant has.').waitFor();
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.getByText(/The tenant is what the file says/).waitFor();
    const { status } = await stage.call('GET', '/__sandbox/orders/DROPPED-1', undefined, { 'x-sandbox-token': TOKEN });
    expect(status).toBe(200);
  });

  it('opens by a link of another site', async () => {
    const site = createServer((_, res) => void res.setHeader('content-type', 'text/html').end(`<a href="${stage.url}/">the sandbox</a>`));
    await new Promise<void>((done) => site.listen(0, '127.0.0.2', done));
    try {
      const page = await stage.open('orders');
      await page.goto(`http://127.0.0.2:${(site.address() as AddressInfo).port}/`);
      await page.getByRole('link', { name: 'the sandbox' }).click();
      await page.getByLabel('Control token').waitFor();
    } finally {
      site.close();
    }
  });
});

/** Drops a file where an import is taken. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const made = `(() => { const all = new DataTransfer(); all.items.add(new File([${JSON.stringify(text)}], '${name}')); return all; })()`;
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: await page.evaluateHandle(made) });
}
