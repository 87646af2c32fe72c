import type { Path } from '../core/text/field-name.js';
import type { Place } from '../core/text/yaml-text.js';
import type { HandMove } from '../domain/moves/by-hand.js';

/** What an answer must be. */
export interface Expectation {
  status?: unknown;
  body?: unknown;
  headers?: Record<string, unknown>;
  events?: unknown;
}

/** The fields that every step can have. */
interface StepCommon {
  name?: string;
  expect?: Expectation;
  /** Names for parts of the answer: `body.orderNumber`, `headers.location`, `status`. */
  keep?: Record<string, string>;
}

export interface RequestParts {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, unknown>;
  body?: unknown;
}

export interface CallStep extends StepCommon {
  call: string;
  draft?: string;
  with?: RequestParts;
}
export interface MoveStep extends StepCommon {
  move: HandMove['move'];
  order: string;
  items?: unknown[];
  reason?: string;
  hold?: string;
}
export interface AdvanceStep extends StepCommon {
  advance: string;
}
export interface RestockStep extends StepCommon {
  restock: Record<string, unknown>;
}
export interface PolicyStep extends StepCommon {
  policy: Record<string, unknown>;
}
export interface FaultStep extends StepCommon {
  fault: Record<string, unknown>;
}
export interface LiftStep extends StepCommon {
  lift: string;
}
export interface SettleStep extends StepCommon {
  settle: true;
}
export interface SnapshotStep extends StepCommon {
  snapshot: string;
}
export interface RestoreStep extends StepCommon {
  restore: string;
}
export interface NoteStep extends StepCommon {
  note: string;
}
export interface IncludeStep extends StepCommon {
  include: string;
}

export type Step =
  | CallStep
  | MoveStep
  | AdvanceStep
  | RestockStep
  | PolicyStep
  | FaultStep
  | LiftStep
  | SettleStep
  | SnapshotStep
  | RestoreStep
  | NoteStep
  | IncludeStep;

/** A step that makes a request. */
export type ActingStep = Exclude<Step, NoteStep | IncludeStep>;

/** The initial values of a stock record. */
export interface GivenStock {
  sku: string;
  locationNum: number;
  onHand?: number;
  [field: string]: unknown;
}

export interface Given {
  stock?: GivenStock[];
  policies?: Record<string, unknown>;
}

/** A scenario as it is written. */
export interface Scenario {
  scenario: string;
  shows?: string;
  seed?: string;
  clock?: string;
  lifecycle?: 'auto' | 'manual';
  given?: Given;
  steps: Step[];
}

/** The defaults of a scenario: no data, 9 o'clock on a Monday, and no automatic moves. */
export const defaults = { seed: 'empty', clock: '2026-01-05T09:00:00Z', lifecycle: 'manual' } as const;

/** The source of a part of a scenario. */
export interface Located {
  readonly file: string;
  locate(path: Path): Place;
}

/** A step, the file it is in, and its path there. */
export interface StoryStep {
  readonly step: ActingStep | NoteStep;
  readonly source: Located;
  readonly path: Path;
}

/** A scenario as it is played: the steps of the included scenario come first. */
export interface Story {
  readonly file: string;
  readonly source: Located;
  readonly name: string;
  readonly shows: string | undefined;
  readonly seed: string;
  readonly clock: string;
  readonly lifecycle: 'auto' | 'manual';
  readonly given: readonly { readonly given: Given; readonly source: Located }[];
  readonly steps: readonly StoryStep[];
}
