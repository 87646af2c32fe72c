import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Operations, operationsOf } from '../../src/scenario/contract/operations.js';
import { API_CONTRACT, CONTROL_CONTRACT } from '../../src/server/contract/contract-file.js';
import { documentOf } from '../support/documents.js';

let operations: Promise<Operations> | undefined;

async function readBoth(): Promise<Operations> {
  const control = await documentOf(CONTROL_CONTRACT);
  return operationsOf(await documentOf(API_CONTRACT), { control, seeds: ['default', 'empty'] });
}

/** The operations of the contract. */
export const contractOperations = (): Promise<Operations> => {
  operations ??= readBoth();
  return operations;
};

/** A directory with these files, gone after the test. */
export function directoryWith(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-scenario-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}
