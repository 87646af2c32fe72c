import request from 'supertest';
import { beforeAll, expect, it } from 'vitest';
import { contractPages } from '../../../src/server/answer/contract-pages.js';
import { API_CONTRACT, readContractText } from '../../../src/server/contract/contract-file.js';
import { fixtureApp, fixtureDocument } from '../fixtures/app.js';

let app: Awaited<ReturnType<typeof fixtureApp>>;

beforeAll(async () => {
  const document = await fixtureDocument();
  app = await fixtureApp({}, { pages: contractPages({ document }, { document }) });
});

it.each(['/openapi.json', '/__sandbox/openapi.json'])('the contract is served at %s without a token', async (path) => {
  const response = await request(app).get(path);
  expect(response.status).toBe(200);
  expect(response.body).toEqual(await fixtureDocument());
});

it('the contract’s YAML is served as it was written', async () => {
  const response = await request(app).get('/openapi.yaml').buffer();
  expect(response.headers['content-type']).toBe('application/yaml; charset=utf-8');
  expect(response.text ?? String(response.body)).toBe(await readContractText(API_CONTRACT));
});

it('a contract page answers HEAD, and other methods with 404', async () => {
  expect((await request(app).head('/openapi.json')).status).toBe(200);
  expect((await request(app).post('/openapi.json')).status).toBe(404);
});

it('every document that /llms.txt links to is served, and no other file of the package', async () => {
  const guide = (await request(app).get('/llms.txt')).text;
  const links = Array.from(guide.matchAll(/\]\(([\w/.-]+)\)/g), ([, path = '']) => `/${path}`);
  expect(links).toContain('/docs/quick-start/tester.md');
  for (const path of links) {
    const answer = await request(app).get(path);
    expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 200, 'text/markdown; charset=utf-8']);
  }
  for (const path of ['/package.json', '/docs/../package.json', '/docs/%2e%2e/package.json', '/docs/coverage.json', '/docs/']) {
    expect([path, (await request(app).get(path)).status]).toEqual([path, 404]);
  }
});
