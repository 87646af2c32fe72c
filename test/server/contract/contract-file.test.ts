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

it('a built contract is read from its JSON', async () => {
  const file = files();
  writeFileSync(file.json, '{"openapi":"3.0.3","from":"json"}');
  writeFileSync(file.yaml, 'openapi: 3.0.3\nfrom: yaml');
  expect(await readContract(file)).toMatchObject({ from: 'json' });
});

it('a contract is read from YAML if it was not built', async () => {
  const file = files();
  writeFileSync(file.yaml, 'openapi: 3.0.3\nfrom: yaml');
  expect(await readContract(file)).toMatchObject({ from: 'yaml' });
  expect(await readContractText(file)).toBe('openapi: 3.0.3\nfrom: yaml');
});

it('broken YAML of a contract is reported with file and line', async () => {
  await expect(parseContract('a: [1,\nb: }', 'openapi.yaml')).rejects.toThrow(/^openapi\.yaml: .*line 2/s);
});

it.each([
  ['of the API', API_CONTRACT, '/api/v2/order'],
  ['of the control API', CONTROL_CONTRACT, '/__sandbox/health'],
])('the contract is found %s', async (_name, file, path) => {
  expect((await readContract(file)).paths).toHaveProperty([path]);
});
