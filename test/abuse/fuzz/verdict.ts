import { isObject, type JsonObject, type OpenApiDocument, resolve } from '../../../src/openapi/openapi-document.js';
import { cutDocument } from '../../../src/server/contract/cut.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import { createValidator, type Validator } from '../../../src/server/contract/validator.js';

export interface Answer {
  status: number;
  unimplemented: string | undefined;
  text: string;
}

/**
 * Judges answers by the contract: what is documented of an operation, and what every error must
 * look like.
 */
export class Judge {
  readonly #validators = new Map<string, Promise<Validator>>();

  /**
   * What an answer has wrong; undefined if nothing. Bodies of success have been held against the
   * contract by the sandbox itself.
   */
  async verdict(document: OpenApiDocument, { path, method }: Operation, { status, text }: Answer): Promise<string | undefined> {
    if (status >= 500 && status !== 501) return `${status}: ${text.slice(0, 300)}`;
    const node = document.paths[path]?.[method.toLowerCase()] as JsonObject;
    const responses = node['responses'] as JsonObject;
    const response = resolve(document, responses[String(status)] ?? responses['default']);
    if (!isObject(response)) return `${status} is not documented: ${text.slice(0, 300)}`;
    if (status < 300) return undefined;
    const findings = await this.#findings(document, response, text);
    return findings.length > 0 ? `${status} breaks the contract: ${JSON.stringify(findings)} in ${text.slice(0, 300)}` : undefined;
  }

  async #findings(document: OpenApiDocument, response: JsonObject, text: string): Promise<readonly unknown[]> {
    const key = JSON.stringify(response);
    const make = () =>
      createValidator(
        cutDocument(document, 'GET', { parameters: [], requestBody: undefined, responses: { '200': response } }),
        'GET',
        false,
      );
    if (!this.#validators.has(key)) this.#validators.set(key, make());
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return ((await this.#validators.get(key)) as Validator).response(200, body);
  }
}
