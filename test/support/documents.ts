import type { OpenApiDocument } from '../../src/openapi/openapi-document.js';
import { API_CONTRACT, type ContractFile, readContract } from '../../src/server/contract/contract-file.js';

const texts = new Map<ContractFile, Promise<string>>();

/**
 * The document of a contract, for the caller to keep. Its YAML is parsed once, which takes far
 * longer than to parse the same as JSON.
 */
export async function documentOf(file: ContractFile): Promise<OpenApiDocument> {
  const text = texts.get(file) ?? readContract(file).then((document) => JSON.stringify(document));
  texts.set(file, text);
  return JSON.parse(await text) as OpenApiDocument;
}

/** The API's contract, to look something up in it. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows what it looks for
export const apiContract = (): Promise<any> => documentOf(API_CONTRACT);
