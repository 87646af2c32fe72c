import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import {
  API_CONTRACT,
  CONTROL_CONTRACT,
  parseContract,
  readContract,
  readContractText,
} from '../../../src/server/contract/contract-file.js';

const files = () => {
  const folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'contract-'))}/`);
  return { json: new URL('openapi.json', folder), yaml: new URL('openapi.yaml', folder) };
};

it('reads the JSON of a built contract', async () => {
  const file = files();
  writeFileSync(file.json, '{"openapi":"3.0.3","from":"json"}');
  writeFileSync(file.yaml, 'openapi: 3.0.3\nfrom: yaml');
  expect(await readContract(file)).toMatchObject({ from: 'json' });
});

it('reads the YAML where nothing is built', async () => {
  const file = files();
  writeFileSync(file.yaml, 'openapi: 3.0.3\nfrom: yaml');
  expect(await readContract(file)).toMatchObject({ from: 'yaml' });
  expect(await readContractText(file)).toBe('openapi: 3.0.3\nfrom: yaml');
});

it('names the file and line of broken YAML', async () => {
  await expect(parseContract('a: [1,\nb: }', 'openapi.yaml')).rejects.toThrow(/^openapi\.yaml: .*line 2/s);
});

it.each([
  ['of the API', API_CONTRACT, '/api/v2/order'],
  ['of the control API', CONTROL_CONTRACT, '/__sandbox/health'],
])('finds the contract %s', async (_name, file, path) => {
  expect((await readContract(file)).paths).toHaveProperty([path]);
});
