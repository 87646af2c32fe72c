import type { Observed } from '../../ports/observed.js';

/** A control API call, after it was carried out. */
export interface Controlled {
  operationId: string;
  path: Readonly<Record<string, unknown>>;
  body: unknown;
  /** The body of the answer. */
  answer: unknown;
  /** The tenant's time before and after it, in milliseconds since 1970. */
  fromMs: number;
  atMs: number;
}

/** Sees every request to a sandbox, in order. */
export interface Watcher {
  /** Called before a request is answered. */
  before(tenant: string): void;
  /** Called after an API request was answered. */
  called(tenant: string, request: Observed): void;
  /** Called after the control API carried out a call. */
  controlled(tenant: string, doing: Controlled): void;
}
