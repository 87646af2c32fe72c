import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTables } from '../readme/tables.js';

const limits = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');

/** `npx vitest run test/docs/limits.test.ts -u` writes what has changed into the page. */
it('docs/limits.md lists every limit with its default', async () => {
  await expect(await withTables(limits)).toMatchFileSnapshot('../../docs/limits.md');
});
