import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { routesOf } from '../src/kit/routes-of.js';
import type { OpenApiDocument } from '../src/openapi/openapi-document.js';
import { resources } from '../src/resources/index.js';
import { createContract } from '../src/server/contract/contract.js';
import { API_CONTRACT, CONTROL_CONTRACT, readContract } from '../src/server/contract/contract-file.js';
import { writeParts } from './contract/built-parts.js';

/**
 * The operations that the sandbox implements. Calls of others are refused before they are checked.
 */
const answeredOperations = (document: OpenApiDocument): ReadonlySet<string> =>
  new Set(Object.keys(routesOf(resources, createContract(document).operations)));

/**
 * Replaces the empty module of built contracts: writes the contracts by family into `folder`, with
 * the checks of implemented operations or, if `allChecks`, of all.
 */
export const builtContracts = (folder: string, allChecks: boolean): Plugin => ({
  name: 'built contracts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]server[\\/]contract[\\/]built-contracts\.ts$/ }, async () => {
      const document = await readContract(API_CONTRACT);
      const api = await writeParts(document, folder, allChecks ? undefined : answeredOperations(document));
      const control = await writeParts(await readContract(CONTROL_CONTRACT), folder);
      return { contents: `export const builtContracts = { api: ${api}, control: ${control} };` };
    });
  },
});

/** Loads ajv only when there is something to compile, not together with the validator. */
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
