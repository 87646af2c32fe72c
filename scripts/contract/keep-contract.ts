import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleContract } from './bundle-contract.js';

const bundled = (root: string) => ({ file: join(root, 'openapi.yaml'), text: bundleContract(join(root, 'openapi')) });

/**
 * Writes the bundle of `openapi/` to `openapi.yaml`, both in the folder `root`, unless it is there
 * already. Throws what is wrong with the files.
 */
export function writeContract(root: string): void {
  const { file, text } = bundled(root);
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/**
 * Throws a sentence that says what to run, where `openapi.yaml` is not the bundle of `openapi/`.
 */
export function checkContract(root: string): void {
  const { file, text } = bundled(root);
  if (readFileSync(file, 'utf8') !== text) throw new Error('openapi.yaml is not what openapi/ makes: run `npm run types`.');
}
