import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuiltContract, builtContracts } from './built-contracts.js';
import type { OpenApiDocument } from './openapi-document.js';

/** Where a contract is kept: as JSON beside the built code, as YAML where it is written. */
export interface ContractFile {
  json: URL;
  yaml: URL;
  /** The contract by its families, where the same build that wrote the JSON has cut it up. */
  built?: BuiltContract | undefined;
}

/** The API's contract: the package's `openapi.yaml`. */
export const API_CONTRACT: ContractFile = {
  json: new URL('../../openapi.json', import.meta.url),
  yaml: new URL('../../../openapi.yaml', import.meta.url),
  built: builtContracts.api,
};

/** The contract of the sandbox's own API under `/__sandbox`. */
export const CONTROL_CONTRACT: ContractFile = {
  json: new URL('../../control/openapi.json', import.meta.url),
  yaml: new URL('../../control/openapi.yaml', import.meta.url),
  built: builtContracts.control,
};

/** The document of a built contract. */
export const readBuilt = ({ json }: ContractFile): OpenApiDocument => JSON.parse(readFileSync(json, 'utf8')) as OpenApiDocument;

/**
 * The document of a contract file: the built JSON where there is one, else the YAML, whose parser
 * is loaded only then.
 */
export async function readContract(file: ContractFile): Promise<OpenApiDocument> {
  const { json, yaml } = file;
  if (existsSync(json)) return readBuilt(file);
  return parseContract(readFileSync(yaml, 'utf8'), fileURLToPath(yaml));
}

/** The YAML of a contract as a document; the parser's complaints name the file. */
export async function parseContract(text: string, name: string): Promise<OpenApiDocument> {
  const { parse } = await import('yaml');
  try {
    return parse(text) as OpenApiDocument;
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The contract's text as a person wrote it. */
export const readContractText = ({ yaml }: ContractFile): Promise<string> => readFile(yaml, 'utf8');
