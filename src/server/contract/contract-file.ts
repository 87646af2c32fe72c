import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../../openapi/openapi-document.js';
import { type BuiltContract, builtContracts } from './built-contracts.js';

/** The files of a contract: JSON beside the built code, YAML in the sources. */
export interface ContractFile {
  json: URL;
  yaml: URL;
  /** The contract cut up by family, if the build that wrote the JSON also made that. */
  built?: BuiltContract | undefined;
}

/** The API's contract: the package's `openapi.yaml`. */
export const API_CONTRACT: ContractFile = {
  json: new URL('../../openapi.json', import.meta.url),
  yaml: new URL('../../../openapi.yaml', import.meta.url),
  built: builtContracts.api,
};

/** The contract of the control API under `/__sandbox`. */
export const CONTROL_CONTRACT: ContractFile = {
  json: new URL('../../control/openapi.json', import.meta.url),
  yaml: new URL('../../control/openapi.yaml', import.meta.url),
  built: builtContracts.control,
};

/** The contract of the addresses of files. It is small and read with the first of them. */
export const FILES_CONTRACT: ContractFile = {
  json: new URL('../../files/openapi.json', import.meta.url),
  yaml: new URL('../../files/openapi.yaml', import.meta.url),
};

/** Reads the JSON document of a built contract. */
export const readBuilt = ({ json }: ContractFile): OpenApiDocument => JSON.parse(readFileSync(json, 'utf8')) as OpenApiDocument;

/**
 * Reads the document of a contract: the built JSON if it exists, or else the YAML, whose parser is
 * loaded only then.
 */
export async function readContract(file: ContractFile): Promise<OpenApiDocument> {
  const { json, yaml } = file;
  if (existsSync(json)) return readBuilt(file);
  return parseContract(readFileSync(yaml, 'utf8'), fileURLToPath(yaml));
}

/** Parses the YAML of a contract. Throws an error that names the file. */
export async function parseContract(text: string, name: string): Promise<OpenApiDocument> {
  const { parse } = await import('yaml');
  try {
    return parse(text) as OpenApiDocument;
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads the contract's YAML text. */
export const readContractText = ({ yaml }: ContractFile): Promise<string> => readFile(yaml, 'utf8');
