import request from 'supertest';
import { expect, it } from 'vitest';
import { createSandbox } from '../../../src/index.js';
import { frontPages } from '../../../src/server/answer/front-pages.js';
import { fixtureApp } from '../fixtures/app.js';

it.each([true, false])('/ and /healthz answer without a token (control API: %s)', async (control) => {
  const sandbox = await createSandbox({ seed: 'empty', control });
  const front = await request(sandbox.app).get('/');
  const health = await request(sandbox.app).get('/healthz');
  const other = await request(sandbox.app).post('/healthz');
  const links = await Promise.all(
    Object.values<string>(front.body.links).map(async (path) => (await request(sandbox.app).get(path)).status),
  );
  await sandbox.close();
  expect(front).toMatchObject({ status: 200, body: { name: 'oms-sandbox', version: expect.any(String) } });
  expect(health).toMatchObject({ status: 200, body: { status: 'ok', version: front.body.version } });
  expect(other.status).toBe(404);
  expect(Object.keys(front.body.links)).toHaveLength(control ? 4 : 2);
  expect(links.every((status) => status === 200)).toBe(true);
});

it('/ is a page for browsers, which ask for HTML by name, and JSON for everyone else', async () => {
  const text = (body: string, type: string) => ({ type, text: () => body, headers: { 'cache-control': 'no-cache' } });
  const pages = frontPages('1.2.3', true, {
    front: text('<p>', 'text/html'),
    pages: new Map([['/inspector/main.js', text('x', 'text/javascript')]]),
  });
  const app = await fixtureApp({}, { pages });
  const asked = (accept: string) => request(app).get('/').set('accept', accept);
  for (const accept of ['application/json', '*/*', 'text/plain, */*']) {
    const answer = await asked(accept);
    expect([accept, answer.type, answer.headers['vary']]).toEqual([accept, 'application/json', 'Origin, Accept']);
  }
  const page = await asked('text/html,application/xhtml+xml,*/*;q=0.8');
  expect([page.type, page.text, page.headers['cache-control'], page.headers['vary']]).toEqual([
    'text/html',
    '<p>',
    'no-cache',
    'Origin, Accept',
  ]);
  expect((await request(app).get('/inspector/main.js')).type).toBe('text/javascript');
});
