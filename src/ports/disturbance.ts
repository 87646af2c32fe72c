/** An error that is answered on request: a fault or the caller asks for it. */
export interface InducedError {
  readonly status: number;
  /** The status's own name unless given. */
  readonly message?: string;
  /** v3 only. */
  readonly errorCode?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** What keeps a request from its usual answer. */
export interface Disturbance {
  /** The ids of the faults it comes from; none where the request asked for it itself. */
  readonly faults: readonly string[];
  /** How long the answer is held back. */
  readonly delayMs: number;
  /** Answered in place of the operation. */
  readonly error?: InducedError;
  /**
   * `cut` ends the connection in place of the operation; the others let it run and damage its
   * answer.
   */
  readonly damage?: 'cut' | 'empty' | 'truncated';
}

/** A call of the API, as far as faults tell one from another. */
export interface DisturbedCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/** Tells what a tenant's faults do to a call, and counts the call on them. */
export type Disturb = (tenant: string, call: DisturbedCall) => Disturbance | undefined;
