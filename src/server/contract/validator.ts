import type { JsonObject, OpenApiDocument } from './openapi-document.js';

/**
 * The only file that knows how express-openapi-validator is built, written for version 5.6. The
 * package's request and response validators are run on plain objects in place of Express's, so that
 * a response is checked before its transaction is committed. Its loader and its preprocessor are
 * left out, since they compile every schema twice more: hence a contract must not use
 * `discriminator`, `readOnly` or `writeOnly`, which only the preprocessor understands. Its
 * validators are made without their constructors, since those make three ajvs each time: all that
 * is asked of an ajv is the compiled form of a schema, by name, and what a build has compiled can
 * answer that as well.
 */

/**
 * One thing the validator found wrong: where, as a JSON pointer from `/body`, `/query`, `/params`,
 * `/headers` or `/response`, and what.
 */
export interface Finding {
  readonly path: string;
  readonly message: string;
  readonly errorCode?: string;
}

/**
 * A request as the validator sees it. Path and query values are turned into their schema's types in
 * place; bodies never are.
 */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/** The checks of one operation, compiled at the first use of each unless they were kept. */
export interface Validator {
  request(parts: RequestParts): readonly Finding[];
  response(status: number, body: unknown): readonly Finding[];
}

/**
 * A schema in its compiled form, as ajv makes it: says whether a value keeps it and leaves what is
 * wrong in `errors`.
 */
export type Check = ((value: unknown) => boolean) & { errors?: readonly object[] | null };

/**
 * What the package wants of an ajv: the compiled form of a schema by the schema's name, and to hand
 * in those that are not known yet.
 */
export interface Checks {
  getSchema(name: string): Check | undefined;
  addSchema(schema: object, name: string): unknown;
  errorsText(errors: unknown, options: unknown): string;
}

/**
 * What the package keeps three ajvs for: parameters are turned into their types, bodies are not,
 * and an answer is wrong with its first error.
 */
export interface CheckSources {
  readonly parameters: Checks;
  readonly body: Checks;
  readonly response: Checks;
}

type Next = (error?: unknown) => void;

/** A validator of the package. Its own types call what is used here private, or do not tell it. */
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
 * The two validators without the rest of the package: its uploads, its security and its loader take
 * longer to load than all that is used here.
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
 * How checks are compiled for use at once: as they come, since making them shorter takes longer
 * than it saves; and wrapped in parentheses, at which the engine compiles a function at once
 * instead of at its first call.
 */
const AT_ONCE = {
  code: { optimize: false, process: (source: string): string => `${source.replace('return function', 'return (function')})` },
};

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
 * The package's own ajvs, with the components of a document taken in. With `allErrors` their checks
 * name every wrong field of a request, else the first; `how` is what else to tell ajv.
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
 * The validator of a document that holds one operation, at `/`. With `allErrors` it names every
 * wrong field of a request, else the first. Every component of a document is taken in before
 * anything is checked, so responses may have a document of their own.
 */
export async function createValidator(
  document: OpenApiDocument,
  method: string,
  allErrors: boolean,
  ofResponses = document,
): Promise<Validator> {
  return validatorOver(await createCompilers(document, allErrors, AT_ONCE, ofResponses), document, method, ofResponses);
}

/** The same, over checks from anywhere. */
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

/** An object as a class's constructor would leave it. */
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

/** What the package does where it hooks into `res.json`. */
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
