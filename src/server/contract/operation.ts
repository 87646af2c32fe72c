import { readBody } from './body-reader.js';
import { type Shape, shapeOf } from './body-shape.js';
import { cutDocument } from './cut.js';
import type { FindChecks } from './kept-checks.js';
import { type Json, type JsonObject, type OpenApiDocument, resolve } from './openapi-document.js';
import { gatherFacts, isOwnHeader, type OperationFacts, parametersOf } from './operation-facts.js';
import { sampleOf } from './sample.js';
import { createValidator, type Validator, validatorOver } from './validator.js';

/**
 * Whose conventions an operation follows: its paths begin with `/api/v2`, `/v3` or `/__sandbox`.
 */
export type Version = 'v2' | 'v3' | 'control';

/** Where a contract has an operation; the method in upper case. */
export interface Place {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/**
 * As much of a contract as an operation needs: a document with its path and the components that
 * this reaches, and its compiled checks if there are any.
 */
export interface Part {
  readonly document: OpenApiDocument;
  readonly checks: FindChecks | undefined;
}

/** One operation of a contract. What costs time is made at its first call and kept. */
export class Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly version: Version;
  readonly #part: () => Part;
  #facts: OperationFacts | undefined;
  #validator: Promise<Validator> | undefined;
  #brief: Promise<Validator> | undefined;
  #bodyShape: Shape | undefined;

  /** Its `part` of the contract is asked for when it is first called. */
  constructor({ id, method, path }: Place, part: () => Part) {
    this.id = id;
    this.method = method;
    this.path = path;
    this.version = versionOf(path);
    this.#part = part;
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

  /** The operation's checks; they name every wrong field of a request. */
  validator(): Promise<Validator> {
    this.#validator ??= this.#createValidator(true);
    return this.#validator;
  }

  /**
   * The same checks, ending at the first wrong field: for requests so large that naming all would
   * cost too much.
   */
  briefValidator(): Promise<Validator> {
    this.#brief ??= this.#createValidator(false);
    return this.#brief;
  }

  /**
   * Prepares all that a call needs, so that the first is as quick as the next: compiles its checks
   * and lets them look at a value of each shape, since the engine puts off its own work on a
   * function until that is called.
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

  /** Reads a parsed body as the contract means it: see `readBody`. */
  readBody(body: unknown): ReturnType<typeof readBody> {
    this.#bodyShape ??= shapeOf(this.#document, this.#schemaOf(this.#node['requestBody']));
    return readBody(body, this.#bodyShape);
  }

  #schemaOf(holder: Json | undefined): Json | undefined {
    const media = (resolve(this.#document, holder) as JsonObject | undefined)?.['content'] as JsonObject | undefined;
    return (media?.['application/json'] as JsonObject | undefined)?.['schema'];
  }

  /** A body as a request or a response of the contract may carry it. */
  #sampleFor(holder: Json | undefined): unknown {
    return sampleOf(this.#document, this.#schemaOf(holder));
  }

  #answers(): [string, Json | undefined][] {
    return Object.entries((this.#node['responses'] ?? {}) as JsonObject).filter(([status]) => status.startsWith('2'));
  }

  /**
   * Own headers are checked before, and errors are built by the server: neither need be compiled.
   * Brief checks are asked for too seldom to be kept.
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

/** Everything that is neither v3 nor the control API answers in v2's shapes. */
export function versionOf(path: string): Version {
  if (path === '/v3' || path.startsWith('/v3/')) return 'v3';
  return path === '/__sandbox' || path.startsWith('/__sandbox/') ? 'control' : 'v2';
}
