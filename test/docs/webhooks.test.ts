import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventRows } from '../readme/event-table.js';
import { withTables } from '../readme/tables.js';

const page = readFileSync(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
const src = new URL('../../src/', import.meta.url);

/** The sources that store events. */
const recording = ['domain', 'resources']
  .flatMap((folder) => readdirSync(new URL(folder, src), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('event-types.ts'))
  .map((path) => readFileSync(new URL(path, src), 'utf8'))
  .filter((text) => /\b(?:happened|note)\(tx|^ {4}events: \[/m.test(text));

/** `npx vitest run test/docs/webhooks.test.ts -u` writes what has changed into the page. */
it('docs/webhooks.md lists what causes each event', async () => {
  await expect(await withTables(page)).toMatchFileSnapshot('../../docs/webhooks.md');
});

it('the events that docs/webhooks.md lists without a cause are recorded nowhere', () => {
  const without = eventRows().flatMap(([event, causes]) =>
    /^(?:nothing yet|only `sendNotification`)$/.test(causes) ? [event.replaceAll('`', '')] : [],
  );
  expect(without.length).toBeGreaterThan(0);
  expect(without.filter((event) => recording.some((text) => text.includes(`'${event}'`)))).toEqual([]);
});
