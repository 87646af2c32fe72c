/**
 * Bundles `openapi/` into `openapi.yaml`. With `--check` it writes nothing; its exit code says
 * whether the file is up to date.
 */
import { fileURLToPath } from 'node:url';
import { checkContract, writeContract } from './contract/keep-contract.js';

const root = fileURLToPath(new URL('../', import.meta.url));

try {
  if (process.argv.includes('--check')) checkContract(root);
  else writeContract(root);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
