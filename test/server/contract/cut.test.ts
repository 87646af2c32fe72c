import { expect, it } from 'vitest';
import type { JsonObject } from '../../../src/openapi/openapi-document.js';
import { cutDocument } from '../../../src/server/contract/cut.js';
import { fixtureDocument } from '../fixtures/app.js';

it('an operation’s own document has only the components it uses', async () => {
  const document = await fixtureDocument();
  const post = document.paths['/api/v2/thing']?.['post'] as JsonObject;
  const created = (post['responses'] as JsonObject)['201'] as JsonObject;
  const cut = cutDocument(document, 'POST', { parameters: [], requestBody: post['requestBody'], responses: { '201': created } });
  expect(Object.keys(cut.paths)).toEqual(['/']);
  expect(Object.keys(cut.components?.['schemas'] ?? {}).sort()).toEqual(['Size', 'Thing']);
});

it('a reference without a target is reported by its name', async () => {
  const document = await fixtureDocument();
  const responses = { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Nowhere' } } } } };
  expect(() => cutDocument(document, 'GET', { parameters: [], requestBody: undefined, responses })).toThrow('#/components/schemas/Nowhere');
});
