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
