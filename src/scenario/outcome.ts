import type { EventType } from '../domain/events/event-types.js';
import type { Answer, Sent } from './client.js';

/** Something in a scenario that did not come out as it says. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What it is about: `body.items[0].sku`, `status`, `events`, or `step` for the step as a whole. */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

/** Something that happened to an order. */
export interface Happened {
  readonly at: string;
  readonly type: EventType;
  readonly orderNumber?: string;
}

export interface StepOutcome {
  /** From 1; 0 is what the scenario starts with. */
  readonly number: number;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why all or a part of it was skipped. */
  readonly notice?: string;
  readonly findings?: readonly Finding[];
  /** What was sent, and what came back. */
  readonly request?: Omit<Sent, 'headers'>;
  readonly answer?: Omit<Answer, 'headers'>;
  /** For a failed step: the latest events. */
  readonly timeline?: readonly Happened[];
}

/** How a scenario went; the steps after a failed one are not played. */
export interface Outcome {
  readonly file: string;
  readonly scenario: string;
  readonly ok: boolean;
  /** What the steps kept, by name. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly steps: readonly StepOutcome[];
}

/** A finding as a line of a compiler's: `scenarios/backorder.yaml:31:7 · step 4 "getOrder" · body.statusCode: expected ORDER_ALLOCATED, got …`. */
export const findingLine = ({ number, name }: StepOutcome, { file, line, column, field, expected, got }: Finding): string =>
  `${file}:${line}:${column} · step ${number} "${name}" · ${field}: expected ${expected}, got ${got}`;

export const isGood = ({ status }: Answer): boolean => typeof status === 'number' && status >= 200 && status < 300;

/** An exchange as it is told: without headers, which hold tokens and the time of day. */
export const exchange = (
  { headers: _, ...request }: Sent,
  { headers: __, ...answer }: Answer,
): Required<Pick<StepOutcome, 'request' | 'answer'>> => ({ request, answer });
