/**
 * Takes the picture with which the README begins: the page of an order of the default seed, under a
 * frozen clock. Needs the built program; `npm run picture` builds it first.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStage } from '../test/inspector/stage.js';

const file = join(fileURLToPath(new URL('../docs/', import.meta.url)), 'inspector.png');
const stage = await openStage();
try {
  const page = await stage.open('orders/SB-100042', { viewport: { width: 1400, height: 860 }, deviceScaleFactor: 2, colorScheme: 'light' });
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  await page.getByRole('combobox', { name: 'Tenant' }).getByRole('option').first().waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: file });
} finally {
  await stage.close();
}
process.exit();
