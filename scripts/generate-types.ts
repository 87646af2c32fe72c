/** Writes the contract's types to `src/contract-types.ts`; with `--check` only says, by its exit code, whether they are those of `openapi.yaml`. */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTs, { astToString } from 'openapi-typescript';

const contract = new URL('../openapi.yaml', import.meta.url);
const target = new URL('../src/contract-types.ts', import.meta.url);

// A field with a default may still be left out of a request.
const types = astToString(await openapiTs(contract, { defaultNonNullable: false, silent: true }));
const text = `// Generated from openapi.yaml by \`npm run types\`; edit that, not this.\n\n${types}`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('src/contract-types.ts is not what openapi.yaml makes: run `npm run types`.\n');
  process.exitCode = 1;
}
