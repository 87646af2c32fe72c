import type { EventType } from '../../domain/events/event-types.js';
import type { Answer, Sent } from './client.js';

/** Something in a scenario that was not as expected. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field: `body.items[0].sku`, `status`, `events`, or `step` for the step as a whole. */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
  /**
   * The parts that differ, whole: what was expected and what the answer has there. Absent where
   * there is nothing to compare.
   */
  readonly parts?: { readonly expected: unknown; readonly received?: unknown };
}

/** An event of an order. */
export interface Happened {
  readonly at: string;
  readonly type: EventType;
  readonly orderNumber?: string;
}

export interface StepOutcome {
  /** Counts from 1; 0 is the preparation of the scenario. */
  readonly number: number;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why all or part of it was skipped. */
  readonly notice?: string;
  /** What to look at although the step passed. */
  readonly hint?: string;
  readonly findings?: readonly Finding[];
  /** The request and the response. */
  readonly request?: Omit<Sent, 'headers'>;
  readonly answer?: Omit<Answer, 'headers'>;
  /** For a failed step: the latest events. */
  readonly timeline?: readonly Happened[];
}

/** The outcome of a scenario. The steps after a failed step are not played. */
export interface Outcome {
  readonly file: string;
  readonly scenario: string;
  readonly ok: boolean;
  /** What the steps kept, by name. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly steps: readonly StepOutcome[];
}

/**
 * Formats a finding like a line of compiler output: `scenarios/backorder.yaml:31:7 · step 4
 * "getOrder" · body.statusCode: expected ORDER_ALLOCATED, got …`.
 */
export const findingLine = ({ number, name }: StepOutcome, { file, line, column, field, expected, got }: Finding): string =>
  `${file}:${line}:${column} · step ${number} "${name}" · ${field}: expected ${expected}, got ${got}`;

export const isGood = ({ status }: Pick<Answer, 'status'>): boolean => typeof status === 'number' && status >= 200 && status < 300;

/**
 * A request and response for a report, without headers, because they hold tokens and the time of
 * day.
 */
export const exchange = (
  { headers: _, ...request }: Sent,
  { headers: __, ...answer }: Answer,
): Required<Pick<StepOutcome, 'request' | 'answer'>> => ({ request, answer });
