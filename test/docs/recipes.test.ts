import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSandbox } from '../../src/index.js';
import type { Recipe } from '../../src/seed/recipe.js';

it('the recipe in docs/recipes.md makes the orders that it asks for', async () => {
  const page = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');
  const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const sandbox = await createSandbox({ seed: parse(text) as Recipe });
  const statuses = sandbox
    .tenant(sandbox.defaultTenant)
    .orders()
    .map(({ statusCode }) => statusCode);
  await sandbox.close();
  expect(statuses.sort()).toEqual([...Array(3).fill('ORDER_CREATED'), ...Array(5).fill('ORDER_SHIPPED')]);
});
