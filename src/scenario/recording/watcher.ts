import type { Observed } from '../../ports/observed.js';

/** What was asked of the control API, once it has been done. */
export interface Controlled {
  operationId: string;
  path: Readonly<Record<string, unknown>>;
  body: unknown;
  /** What it answers. */
  answer: unknown;
}

/** Sees everything that is asked of a sandbox, in order. */
export interface Watcher {
  /** A request is about to be answered. */
  before(tenant: string): void;
  /** A request of the API was answered. */
  called(tenant: string, request: Observed): void;
  /** The control API has done something. */
  controlled(tenant: string, doing: Controlled): void;
}
