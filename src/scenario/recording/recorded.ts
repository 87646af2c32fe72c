import type { Step } from '../scenario.js';

/** An API call and its answer, as recorded. */
export interface RecordedCall {
  readonly kind: 'call';
  readonly operationId: string;
  readonly path: string;
  readonly search: string;
  /** The Prefer header. */
  readonly prefer: string | undefined;
  /** The channel that it is limited to. */
  readonly channel?: string | undefined;
  readonly requestBody: unknown;
  /** 0 if the connection was cut instead of an answer. */
  readonly status: number;
  /** The answer's body; undefined if a fault may have damaged it. */
  readonly answer: unknown;
  /** Whether a fault took effect on it. */
  readonly struck: boolean;
}

/** A step of another kind, without what it keeps and expects. */
export interface RecordedStep {
  readonly kind: 'step';
  readonly step: Step;
  readonly answer: unknown;
}

export type Recorded = RecordedCall | RecordedStep;

/** The starting point of a recording. */
export interface RecordedStart {
  readonly seed: string;
  /** ISO 8601. */
  readonly clock: string;
  readonly lifecycle: 'auto' | 'manual';
}

/** Everything recorded for one tenant. */
export interface Recording {
  readonly start: RecordedStart;
  readonly entries: readonly Recorded[];
}
