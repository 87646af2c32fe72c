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

/** A validator of the package. Its own types call what is used here private, or do not tell it. */
interface RequestEngine {
  validate: Handler;
}
interface ResponseEngine {
  validate(): Handler;
}
interface Engine {
  RequestValidator: new (document: OpenApiDocument, options: object) => RequestEngine;
  ResponseValidator: new (document: OpenApiDocument, options: object, ofResponses: object, serial: number) => ResponseEngine;
  AjvOptions: new (options: object) => { request: object; response: object };
  defaultSerDes: readonly object[];
}

/** The two validators without the rest of the package: its uploads, its security and its loader take longer to load than all that is used here. */
async function loadEngine(): Promise<Engine> {
  const [request, response, options, serDes] = await Promise.all([
    import('express-openapi-validator/dist/middlewares/openapi.request.validator.js'),
    import('express-openapi-validator/dist/middlewares/openapi.response.validator.js'),
    import('express-openapi-validator/dist/framework/ajv/options.js'),
    import('express-openapi-validator/dist/framework/base.serdes.js'),
  ]);
  return { ...request, ...response, ...options, ...serDes } as unknown as Engine;
}

/**
 * How checks are compiled: as they come, since making them shorter takes longer than it saves; and wrapped in parentheses, at which the engine compiles
 * a function at once instead of at its first call.
 */
const CODE = { optimize: false, process: (source: string): string => `${source.replace('return function', 'return (function')})` };

const OF_RESPONSES = { removeAdditional: false, coerceTypes: false, onError: null };

/** The package's options, as its own front would complete them. */
const optionsFor = (allErrors: boolean, { defaultSerDes: serDes }: Engine) => ({
  validateRequests: { allErrors, coerceTypes: false },
  validateResponses: OF_RESPONSES,
  validateFormats: true,
  ajvFormats: { mode: 'full' },
  formats: {},
  serDes,
});

/**
 * The validator of a document that holds one operation, at `/`. With `allErrors` it names every wrong field of a request, else the first. Every
 * component of a document is taken in before anything is checked, so responses may have a document of their own.
 */
export async function createValidator(
  document: OpenApiDocument,
  method: string,
  allErrors: boolean,
  ofResponses = document,
): Promise<Validator> {
  const engine = await loadEngine();
  const { request, response } = new engine.AjvOptions(optionsFor(allErrors, engine));
  const operationIn = ({ paths }: OpenApiDocument) => paths['/']?.[method.toLowerCase()] as JsonObject;
  const requests = new engine.RequestValidator(document, { ...request, code: CODE });
  const responses = new engine.ResponseValidator(ofResponses, { ...response, code: CODE }, OF_RESPONSES, 0);
  return {
    request: requestCheck(requests, method, operationIn(document)),
    response: responseCheck(responses, method, operationIn(ofResponses)),
  };
}

function findings(error: unknown): readonly Finding[] {
  if (error === undefined) return [];
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) return error.errors as Finding[];
  throw error;
}

function requestCheck(engine: RequestEngine, method: string, schema: JsonObject): Validator['request'] {
  return ({ path, query, headers, body }) => {
    const openapi = { expressRoute: '/', openApiRoute: '/', pathParams: path, schema };
    try {
      engine.validate({ method, path: '/', originalUrl: '/', headers, query, params: path, body, openapi }, {}, () => {});
      return [];
    } catch (error) {
      return findings(error);
    }
  };
}

/** The package hooks `res.json`; the hook is kept and called as a function of status and body. */
function responseCheck(engine: ResponseEngine, method: string, schema: JsonObject): Validator['response'] {
  let failure: unknown;
  const req = { method, originalUrl: '/', headers: {}, openapi: { expressRoute: '/', serial: 0, _responseSchema: schema } };
  const res = { statusCode: 200, headersSent: false, getHeaders: () => ({}), json: (_body: unknown): void => {} };
  engine.validate()(req, res, (error) => {
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
