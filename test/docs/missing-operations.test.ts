import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
import { contractOperations } from '../scenario/files.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, table = ''] = /<!-- table: families -->([\s\S]*?)<!-- end -->/.exec(readme) ?? [];
const missing = table.split('\n').flatMap((row) => Array.from((row.split(' | ')[2] ?? '').matchAll(/`([^`]+)`/g), ([, name = '']) => name));

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty' });
});
afterAll(() => sandbox.close());

it('exactly the operations that the README names as missing answer 501', async () => {
  const described = [...(await contractOperations()).values()].map(({ id, method, path }) => ({ name: id, method, path }));
  const known = new Set(described.map(({ name }) => name));
  const others = missing.flatMap((name) => {
    const [method = '', path = ''] = name.split(' ');
    return known.has(name) ? [] : [{ name, method, path }];
  });
  const headers = { authorization: 'Bearer any' };
  const answering = await Promise.all(
    [...described, ...others].map(async ({ name, method, path }) => {
      const answer = await fetch(sandbox.url + path.replaceAll(/\{[^}]+\}/g, '507f1f77bcf86cd799439011'), { method, headers });
      return answer.status === 501 && answer.headers.get('x-sandbox-unimplemented') === name ? [name] : [];
    }),
  );
  expect(table.split('\n').length).toBeGreaterThan(20);
  expect(answering.flat().sort()).toEqual([...missing].sort());
});
