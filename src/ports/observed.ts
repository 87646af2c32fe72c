import type { FieldProblem } from '../core/forms/errors.js';

/**
 * A request of the API and its answer. The only header is Prefer, so there are no tokens. Bodies
 * are the original ones, not copies, except that fields which the contract marks `x-secret` have a
 * placeholder.
 */
export interface Observed {
  readonly method: string;
  readonly path: string;
  /** The query string, without its question mark. */
  readonly search: string;
  readonly operationId?: string | undefined;
  /** The Prefer header, in which a request can ask for an error or a delay. */
  readonly prefer?: string | undefined;
  /** 0 if the connection was cut instead of an answer. */
  readonly status: number;
  /** The body as received, if it was read. */
  readonly requestBytes?: Buffer | undefined;
  readonly responseText?: string | undefined;
  /** The bodies that are not told, because they are too long to be searched for secrets. */
  readonly untold?: readonly ('requestBody' | 'responseBody')[] | undefined;
  /** The fields that validation found wrong. */
  readonly findings: readonly FieldProblem[];
  /** Unknown fields and other likely mistakes, such as `itmes (items?)`. */
  readonly unknownFields?: readonly string[] | undefined;
  /** How long it took, in milliseconds of real time. */
  readonly tookMs?: number | undefined;
  /** The channel that the request was limited to. */
  readonly channel?: string | undefined;
  /** Identifies the request to what it changed. */
  readonly origin?: object | undefined;
  /** Ids of the faults that took effect. */
  readonly faults: readonly string[];
}

/**
 * Called with every request of the API before its answer is sent. If it throws, the error is logged
 * and the answer stays the same.
 */
export type Observe = (tenant: string, request: Observed) => void;
