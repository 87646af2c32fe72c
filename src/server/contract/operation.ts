import type { SearchSpelling } from '../../core/text/path.js';
import { atOnce, type Work } from '../../core/work/slices.js';
import { type Shape, shapeOf } from '../../openapi/body-shape.js';
import { type Json, type JsonObject, jsonSchemaOf, type OpenApiDocument, parametersOf } from '../../openapi/openapi-document.js';
import { type Queried, type ReadBody, readingBody } from './body-reader.js';
import { cutDocument } from './cut.js';
import { recordShape } from './filter-notes.js';
import type { FindChecks } from './kept-checks.js';
import { gatherFacts, isOwnHeader, type OperationFacts } from './operation-facts.js';
import { queriedBy } from './queried.js';
import { sampleOf } from './sample.js';
import { createValidator, type Validator, validatorOver } from './validator.js';

/**
 * The conventions that an operation follows. Its path begins with `/api/v2`, `/v3` or `/__sandbox`.
 */
export type Version = 'v2' | 'v3' | 'control';

/** An operation's id, method (upper case) and path. */
export interface Place {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/**
 * The part of a contract that an operation needs: a document with its path and the components it
 * uses, and its compiled checks, if any.
 */
export interface Part {
  readonly document: OpenApiDocument;
  readonly checks: FindChecks | undefined;
}

/** One operation of a contract. Expensive parts are made at its first call and kept. */
export class Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly version: Version;
  readonly #part: () => Part;
  #facts: OperationFacts | undefined;
  #validator: Promise<Validator> | undefined;
  #brief: Promise<Validator> | undefined;
  readonly #other: (id: string) => Operation | undefined;
  #shapes: { body: Shape | undefined; queried: ((body: unknown) => Queried) | undefined } | undefined;

  /**
   * `part` is called when the operation is first called, and `other` finds another one of the
   * contract.
   */
  constructor({ id, method, path }: Place, part: () => Part, other: (id: string) => Operation | undefined) {
    this.id = id;
    this.method = method;
    this.path = path;
    this.version = versionOf(path);
    this.#part = part;
    this.#other = other;
  }

  get #document(): OpenApiDocument {
    return this.#part().document;
  }

  get #node(): JsonObject {
    return this.#document.paths[this.path]?.[this.method.toLowerCase()] as JsonObject;
  }

  get facts(): OperationFacts {
    this.#facts ??= gatherFacts(this.#document, parametersOf(this.#document, this.path, this.#node), this.#node);
    return this.#facts;
  }

  /** The operation's checks, which find every wrong field of a request. */
  validator(): Promise<Validator> {
    this.#validator ??= this.#createValidator(true);
    return this.#validator;
  }

  /**
   * The same checks, but they stop at the first wrong field. For requests so large that finding all
   * would take too long.
   */
  briefValidator(): Promise<Validator> {
    this.#brief ??= this.#createValidator(false);
    return this.#brief;
  }

  /**
   * Prepares everything that a call needs, so that the first call is as fast as later ones:
   * compiles the checks and runs them once on sample values, because the JavaScript engine compiles
   * a function only when it is first called.
   */
  async warm(): Promise<void> {
    const validator = await this.validator();
    const { body } = this.facts;
    const parts = { path: {}, query: {} };
    if (body !== 'required') validator.request({ ...parts, headers: {}, body: undefined });
    const json = { 'content-type': 'application/json' };
    if (body !== 'none') validator.request({ ...parts, headers: json, body: this.#sampleFor(this.#node['requestBody']) });
    for (const [status, response] of this.#answers()) validator.response(Number(status), this.#sampleFor(response));
  }

  /**
   * Normalizes a parsed body by the contract: see `readingBody`. `spelled` says how a search may
   * also name fields.
   */
  readBody(body: unknown, spelled?: SearchSpelling): ReadBody {
    return atOnce(this.readingBody(body, spelled));
  }

  /** `readBody` one entry of a list at a time. */
  readingBody(body: unknown, spelled?: SearchSpelling): Work<ReadBody> {
    this.#shapes ??= this.#findShapes();
    const { body: shape, queried } = this.#shapes;
    return readingBody(body, shape, queried && { ...queried(body), spelled });
  }

  /** The shape of its body; undefined if it has none. */
  get bodyShape(): Shape | undefined {
    this.#shapes ??= this.#findShapes();
    return this.#shapes.body;
  }

  /** The shape of the records that it answers in a list or a page, if it does. */
  get recordShape(): Shape | undefined {
    return recordShape(this.#shapeIn(this.#answers()[0]?.[1]));
  }

  /** Returns the shape of the body, and for a query how to find those of the records it finds. */
  #findShapes() {
    const body = this.#shapeIn(this.#node['requestBody']);
    const isQuery = body?.names.some((name) => ['filters', 'sortBy', 'sort'].includes(name)) === true;
    return { body, queried: isQuery ? queriedBy(this.#node['x-records'], this, this.#other) : undefined };
  }

  #shapeIn(holder: Json | undefined): Shape | undefined {
    return shapeOf(this.#document, jsonSchemaOf(this.#document, holder));
  }

  /** A sample body of a request or response. */
  #sampleFor(holder: Json | undefined): unknown {
    return sampleOf(this.#document, jsonSchemaOf(this.#document, holder));
  }

  #answers(): [string, Json | undefined][] {
    return Object.entries((this.#node['responses'] ?? {}) as JsonObject).filter(([status]) => status.startsWith('2'));
  }

  /**
   * Headers that the server checks itself and error responses need no compilation. Brief checks are
   * used too rarely to be kept in the build.
   */
  #createValidator(allErrors: boolean): Promise<Validator> {
    const checks = allErrors ? this.#part().checks?.(this.id) : undefined;
    const parameters = parametersOf(this.#document, this.path, this.#node).filter((parameter) => !isOwnHeader(parameter));
    const request = cutDocument(this.#document, this.method, { parameters, requestBody: this.#node['requestBody'], responses: {} });
    const ofSuccess = Object.fromEntries(this.#answers());
    const response = cutDocument(this.#document, this.method, { parameters: [], requestBody: undefined, responses: ofSuccess });
    return checks ? validatorOver(checks, request, this.method, response) : createValidator(request, this.method, allErrors, response);
  }
}

/** The version of a path. Paths of neither v3 nor the control API are answered as v2. */
export function versionOf(path: string): Version {
  if (path === '/v3' || path.startsWith('/v3/')) return 'v3';
  return path === '/__sandbox' || path.startsWith('/__sandbox/') ? 'control' : 'v2';
}
