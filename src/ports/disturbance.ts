/** An error that replaces the answer because a fault or the caller asks for it. */
export interface InducedError {
  readonly status: number;
  /** By default the standard name of the status. */
  readonly message?: string;
  /** v3 only. */
  readonly errorCode?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** What happens to a request instead of, or beside, its usual answer. */
export interface Disturbance {
  /** The ids of the faults behind it; empty if the request itself asked for it. */
  readonly faults: readonly string[];
  /** How many milliseconds the answer is delayed. */
  readonly delayMs: number;
  /** The error to answer; the operation does not run. */
  readonly error?: InducedError;
  /**
   * `cut` closes the connection and the operation does not run. With the others it runs, and its
   * answer is damaged.
   */
  readonly damage?: 'cut' | 'empty' | 'truncated';
}

/** The parts of a call that faults can match. */
export interface DisturbedCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/** Returns what a tenant's faults do to a call, and counts the call on them. */
export type Disturb = (tenant: string, call: DisturbedCall) => Disturbance | undefined;
