import type { JsonObject, OpenApiDocument } from '../../openapi/openapi-document.js';

/**
 * The only file that depends on the internals of express-openapi-validator, written for version
 * 5.6. It runs the package's request and response validators on plain objects instead of Express's,
 * so that a response is checked before its transaction is committed. It skips the package's loader
 * and preprocessor, which would compile every schema twice more; so a contract must not use
 * `discriminator`, `readOnly` or `writeOnly`, which only the preprocessor handles. It also skips
 * the validators' constructors, which each make three ajv instances: the validators only ask an ajv
 * for the compiled form of a schema by name, and compiled checks from the build can answer that
 * too.
 */

/**
 * A finding of the validator: a JSON pointer that starts with `/body`, `/query`, `/params`,
 * `/headers` or `/response`, and a message.
 */
export interface Finding {
  readonly path: string;
  readonly message: string;
  readonly errorCode?: string;
}

/**
 * A request as the validator sees it. Path and query values are converted to their schema's types
 * in place; bodies are not.
 */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/** The checks of one operation, compiled at first use unless the build has compiled them. */
export interface Validator {
  request(parts: RequestParts): readonly Finding[];
  response(status: number, body: unknown): readonly Finding[];
}

/** A compiled schema, as ajv makes it: returns whether a value is valid, and sets `errors`. */
export type Check = ((value: unknown) => boolean) & { errors?: readonly object[] | null };

/**
 * What the package uses of an ajv: it gets the compiled form of a schema by name, and adds schemas
 * that are not known yet.
 */
export interface Checks {
  getSchema(name: string): Check | undefined;
  addSchema(schema: object, name: string): unknown;
  errorsText(errors: unknown, options: unknown): string;
}

/**
 * The package's three ajv instances: one converts parameters to their types, one leaves bodies as
 * they are, and one stops at the first error of a response.
 */
export interface CheckSources {
  readonly parameters: Checks;
  readonly body: Checks;
  readonly response: Checks;
}

type Next = (error?: unknown) => void;

/** A validator of the package. The package's own types hide these members. */
interface RequestEngine {
  ajv: Checks;
  ajvBody: Checks;
  validate(req: object, res: object, next: Next): void;
}
interface ResponseEngine {
  ajvBody: Checks;
  _getOrBuildValidator(req: object, responses: unknown): object;
  _validate(answer: { validators: object; body: unknown; statusCode: number; path: string; accepts: readonly string[] }): void;
}
interface Engine {
  RequestValidator: new (document: OpenApiDocument, options: object) => RequestEngine;
  ResponseValidator: new (document: OpenApiDocument, options: object, ofResponses: object, serial: number) => ResponseEngine;
  AjvOptions: new (options: object) => { request: object; response: object };
  defaultSerDes: readonly object[];
}

/**
 * Loads the package's two validators only: the rest of it (uploads, security, loader) takes longer
 * to load.
 */
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
 * Options to compile checks for immediate use: without optimization, which takes longer than it
 * saves, and in parentheses, which make the JavaScript engine compile the function at once instead
 * of at its first call.
 */
const AT_ONCE = {
  code: { optimize: false, process: (source: string): string => `${source.replace('return function', 'return (function')})` },
};

const OF_RESPONSES = { removeAdditional: false, coerceTypes: false, onError: null };

/** The package's options, completed as its own entry point does. */
const optionsFor = (allErrors: boolean, { defaultSerDes: serDes }: Engine) => ({
  validateRequests: { allErrors, coerceTypes: false },
  validateResponses: OF_RESPONSES,
  validateFormats: true,
  ajvFormats: { mode: 'full' },
  formats: {},
  serDes,
});

/**
 * Makes the package's own ajv instances with the components of a document. With `allErrors` their
 * checks find every wrong field of a request, otherwise the first. `how` are further options of
 * ajv.
 */
export async function createCompilers(
  document: OpenApiDocument,
  allErrors: boolean,
  how: object,
  ofResponses = document,
): Promise<CheckSources> {
  const engine = await loadEngine();
  const { request, response } = new engine.AjvOptions(optionsFor(allErrors, engine));
  const { ajv, ajvBody } = new engine.RequestValidator(document, { ...request, ...how });
  const responses = new engine.ResponseValidator(ofResponses, { ...response, ...how }, OF_RESPONSES, 0);
  return { parameters: ajv, body: ajvBody, response: responses.ajvBody };
}

/**
 * Makes the validator of a document with one operation at `/`. With `allErrors` it finds every
 * wrong field of a request, otherwise the first. Responses can have their own document, because
 * every component of a document is compiled before the first check.
 */
export async function createValidator(
  document: OpenApiDocument,
  method: string,
  allErrors: boolean,
  ofResponses = document,
): Promise<Validator> {
  return validatorOver(await createCompilers(document, allErrors, AT_ONCE, ofResponses), document, method, ofResponses);
}

/** Makes a validator that uses given checks. */
export async function validatorOver(
  { parameters, body, response }: CheckSources,
  document: OpenApiDocument,
  method: string,
  ofResponses: OpenApiDocument,
): Promise<Validator> {
  const { RequestValidator, ResponseValidator } = await loadEngine();
  const ofRequest = { middlewareCache: {}, requestOpts: {}, apiDoc: document, ajv: parameters, ajvBody: body };
  const ofResponse = { validatorsCache: {}, spec: ofResponses, eovOptions: OF_RESPONSES, serial: 0, ajvBody: response };
  const operationIn = ({ paths }: OpenApiDocument) => paths['/']?.[method.toLowerCase()] as JsonObject;
  return {
    request: requestCheck(madeOf(RequestValidator, ofRequest), method, operationIn(document)),
    response: responseCheck(madeOf(ResponseValidator, ofResponse), method, operationIn(ofResponses)),
  };
}

/** Makes an object of a class without calling its constructor. */
const madeOf = <T>({ prototype }: { prototype: T }, fields: object): T => Object.assign(Object.create(prototype as object), fields);

function findings(error: unknown): readonly Finding[] {
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

/** Checks a response as the package does when it hooks into `res.json`. */
function responseCheck(engine: ResponseEngine, method: string, schema: JsonObject): Validator['response'] {
  const req = { method, headers: {}, openapi: { expressRoute: '/' } };
  return (statusCode, body) => {
    try {
      const validators = engine._getOrBuildValidator(req, schema['responses']);
      engine._validate({ validators, body, statusCode, path: '/', accepts: [] });
      return [];
    } catch (error) {
      return findings(error);
    }
  };
}
