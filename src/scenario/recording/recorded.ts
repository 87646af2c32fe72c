import type { Step } from '../scenario.js';

/** A call of the API as it came and was answered. */
export interface RecordedCall {
  readonly kind: 'call';
  readonly operationId: string;
  readonly path: string;
  readonly search: string;
  /** The Prefer header. */
  readonly prefer: string | undefined;
  readonly requestBody: unknown;
  /** 0 where the connection was cut in place of an answer. */
  readonly status: number;
  /** The answer's body; undefined where a fault may have damaged it. */
  readonly answer: unknown;
  /** Whether a fault took effect on it. */
  readonly struck: boolean;
}

/** What a step of another kind did, but for what is kept and expected of it. */
export interface RecordedStep {
  readonly kind: 'step';
  readonly step: Step;
  readonly answer: unknown;
}

export type Recorded = RecordedCall | RecordedStep;

/** Where a recording starts. */
export interface RecordedStart {
  readonly seed: string;
  /** ISO 8601. */
  readonly clock: string;
  readonly lifecycle: 'auto' | 'manual';
}

/** All that was recorded of one tenant. */
export interface Recording {
  readonly start: RecordedStart;
  readonly entries: readonly Recorded[];
}
