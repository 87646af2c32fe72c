import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleContract } from './bundle-contract.js';

const bundled = (root: string) => ({ file: join(root, 'openapi.yaml'), text: bundleContract(join(root, 'openapi')) });

/**
 * Bundles `openapi/` into `openapi.yaml`, both in the folder `root`; does not touch a file that is
 * up to date. Throws the problems of the files.
 */
export function writeContract(root: string): void {
  const { file, text } = bundled(root);
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Throws an error that says what to run if `openapi.yaml` is not the bundle of `openapi/`. */
export function checkContract(root: string): void {
  const { file, text } = bundled(root);
  if (readFileSync(file, 'utf8') !== text) throw new Error('openapi.yaml is not what openapi/ makes: run `npm run types`.');
}
