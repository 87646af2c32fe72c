import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { loadResources } from '../src/resources/index.js';
import { API_CONTRACT, CONTROL_CONTRACT, readContract } from '../src/server/contract/contract-file.js';
import { compileChecks } from './checks.js';

const validator = createRequire(import.meta.url).resolve('express-openapi-validator');

/** What the sandbox does not answer is refused before it is checked. */
async function answeredOperations(): Promise<ReadonlySet<string>> {
  const resources = await loadResources();
  return new Set(resources.flatMap(({ v2 = {}, v3 = {} }) => [...Object.keys(v2), ...Object.keys(v3)]));
}

const sources: Record<string, () => Promise<string>> = {
  'checks:api': async () => compileChecks(await readContract(API_CONTRACT), await answeredOperations()),
  'checks:control': async () => compileChecks(await readContract(CONTROL_CONTRACT)),
};

/** Compiled checks in place of the sources' none, those of a contract asleep until one of its operations is called. */
export const compiledChecks: Plugin = {
  name: 'compiled checks',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]server[\\/]contract[\\/]built-checks\.ts$/ }, () => ({
      contents: `export const builtChecks = {
        api: () => require('checks:api').operations,
        control: () => require('checks:control').operations,
      };`,
    }));
    onResolve({ filter: /^checks:/ }, ({ path }) => ({ path, namespace: 'checks' }));
    onLoad({ filter: /./, namespace: 'checks' }, async ({ path }) => ({
      contents: (await sources[path]?.()) ?? '',
      resolveDir: dirname(validator),
    }));
  },
};

/** Lets ajv sleep until there is something to compile, instead of waking it with the validator. */
export const sleepingAjv: Plugin = {
  name: 'ajv when it is needed',
  setup({ onLoad }) {
    onLoad({ filter: /express-openapi-validator[\\/]dist[\\/]middlewares[\\/]openapi\.\w+\.validator\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const wake = 'require("../framework/ajv")';
      const waking = `const ajv_1 = ${wake};`;
      if (!text.includes(waking)) throw new Error(`${path} loads ajv in a way the build does not know`);
      return { contents: text.replace(waking, '').replaceAll('ajv_1.', `${wake}.`) };
    });
  },
};
