import type { FieldProblem } from '../core/errors.js';

/** A request of the API and how it was answered. Bodies are the ones that were read and sent, not copies; there are no headers, hence no tokens. */
export interface Observed {
  readonly method: string;
  readonly path: string;
  /** The query string, without its question mark. */
  readonly search: string;
  readonly operationId: string | undefined;
  /** 0 where the connection was cut in place of an answer. */
  readonly status: number;
  readonly requestBody: unknown;
  /** What the client gave as the length of its body. */
  readonly requestLength: number | undefined;
  readonly responseText: string | undefined;
  /** What validation found wrong. */
  readonly findings: readonly FieldProblem[];
  /** Ids of the faults that took effect. */
  readonly faults: readonly string[];
}

/** Told of every request of the API before its answer goes out; must not throw. */
export type Observe = (tenant: string, request: Observed) => void;
