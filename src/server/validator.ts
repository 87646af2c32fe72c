import type { JsonObject, OpenApiDocument } from './openapi-document.js';

/**
 * The only file that knows how express-openapi-validator is built, written for version 5.6. The package's request and response validators
 * are run on plain objects in place of Express's, so that a response is checked before its transaction is committed. Its loader and its
 * preprocessor are left out, since they compile every schema twice more: hence a contract must not use `discriminator`, `readOnly` or
 * `writeOnly`, which only the preprocessor understands.
 */

/** One thing the validator found wrong: where, as a JSON pointer from `/body`, `/query`, `/params`, `/headers` or `/response`, and what. */
export interface Finding {
  readonly path: string;
  readonly message: string;
  readonly errorCode?: string;
}

/** A request as the validator sees it. Path and query values are turned into their schema's types in place; bodies never are. */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/** The checks of one operation, compiled at the first use of each. */
export interface Validator {
  request(parts: RequestParts): readonly Finding[];
  response(status: number, body: unknown): readonly Finding[];
}

type Next = (error?: unknown) => void;
type Handler = (req: object, res: object, next: Next) => void;

/** What the package's validator makes of a document. Its own types call both private. */
interface Engine {
  requestValidationMiddleware(document: OpenApiDocument): Handler;
  responseValidationMiddleware(document: OpenApiDocument, serial: number): Handler;
}

const OPTIONS = {
  validateApiSpec: false,
  validateSecurity: false,
  fileUploader: false,
  validateResponses: true,
  ajvFormats: { mode: 'full' },
};

/** The validator of a document that holds one operation, at `/`. With `allErrors` it names every wrong field of a request, else the first. */
export async function createValidator(document: OpenApiDocument, method: string, allErrors: boolean): Promise<Validator> {
  const { OpenApiValidator } = await import('express-openapi-validator/dist/openapi.validator.js');
  const options = { ...OPTIONS, apiSpec: document, validateRequests: { allErrors, coerceTypes: false } };
  const validator = new OpenApiValidator(options as unknown as ConstructorParameters<typeof OpenApiValidator>[0]);
  const { ajvOpts } = validator;
  const code = { optimize: false };
  Object.defineProperty(validator, 'ajvOpts', {
    value: { request: { ...ajvOpts.request, code }, response: { ...ajvOpts.response, code } },
  });
  const engine = validator as unknown as Engine;
  const operation = document.paths['/']?.[method.toLowerCase()] as JsonObject;
  return { request: requestCheck(engine, document, method, operation), response: responseCheck(engine, document, method, operation) };
}

function findings(error: unknown): readonly Finding[] {
  if (error === undefined) return [];
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) return error.errors as Finding[];
  throw error;
}

function requestCheck(engine: Engine, document: OpenApiDocument, method: string, schema: JsonObject): Validator['request'] {
  const check = engine.requestValidationMiddleware(document);
  return ({ path, query, headers, body }) => {
    const openapi = { expressRoute: '/', openApiRoute: '/', pathParams: path, schema };
    try {
      check({ method, path: '/', originalUrl: '/', headers, query, params: path, body, openapi }, {}, () => {});
      return [];
    } catch (error) {
      return findings(error);
    }
  };
}

/** The package hooks `res.json`; the hook is kept and called as a function of status and body. */
function responseCheck(engine: Engine, document: OpenApiDocument, method: string, schema: JsonObject): Validator['response'] {
  let failure: unknown;
  const req = { method, originalUrl: '/', headers: {}, openapi: { expressRoute: '/', serial: 0, _responseSchema: schema } };
  const res = { statusCode: 200, headersSent: false, getHeaders: () => ({}), json: (_body: unknown): void => {} };
  engine.responseValidationMiddleware(document, 0)(req, res, (error) => {
    failure = error;
  });
  const hook = res.json;
  return (status, body) => {
    failure = undefined;
    res.statusCode = status;
    hook.call(res, body);
    return findings(failure);
  };
}
