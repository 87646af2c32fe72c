/**
 * Bundles `openapi/` into `openapi.yaml`; with `--check` only says, by its exit code, whether that
 * has been done.
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
