import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
import { publishedOperations } from '../contract/published-v3.js';
import { contractOperations } from '../scenario/files.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty' });
});
afterAll(() => sandbox.close());

it('every operation of v3 that fabric publishes is in the contract', async () => {
  const described = Array.from((await contractOperations()).values(), ({ method, path }) => `${method} ${path}`);
  const published = publishedOperations();
  expect(published).toHaveLength(158);
  expect(published.filter((name) => !described.includes(name))).toEqual([]);
});

it('no operation of the contract answers 501', async () => {
  const described = [...(await contractOperations()).values()];
  const headers = { authorization: 'Bearer any' };
  const missing = await Promise.all(
    described.map(async ({ id, method, path }) => {
      const answer = await fetch(sandbox.url + path.replaceAll(/\{[^}]+\}/g, '507f1f77bcf86cd799439011'), { method, headers });
      return answer.status === 501 ? [id] : [];
    }),
  );
  expect(missing.flat()).toEqual([]);
});
