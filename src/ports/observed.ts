import type { FieldProblem } from '../core/errors.js';

/**
 * A request of the API and how it was answered. Bodies are the ones that came and went, uncopied;
 * of the headers it holds only Prefer, hence no tokens.
 */
export interface Observed {
  readonly method: string;
  readonly path: string;
  /** The query string, without its question mark. */
  readonly search: string;
  readonly operationId?: string | undefined;
  /** The Prefer header, with which a request asks for an answer of its own. */
  readonly prefer?: string | undefined;
  /** 0 where the connection was cut in place of an answer. */
  readonly status: number;
  /** The body as it came, if it was read. */
  readonly requestBytes?: Buffer | undefined;
  readonly responseText?: string | undefined;
  /** What validation found wrong. */
  readonly findings: readonly FieldProblem[];
  /** Ids of the faults that took effect. */
  readonly faults: readonly string[];
}

/**
 * Sees every request of the API before its answer goes out. What it throws is logged and changes no
 * answer.
 */
export type Observe = (tenant: string, request: Observed) => void;
