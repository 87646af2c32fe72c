import type { Send } from './client.js';
import type { Comparing } from './compare.js';
import type { Happenings } from './happened.js';
import type { Operations } from './operations.js';
import type { BaseHeaders } from './requests.js';
import type { Story } from './scenario.js';
import type { Scope } from './scope.js';

/** Where scenarios are played. */
export interface Stage {
  readonly send: Send;
  readonly operations: Operations;
  /** Whether the server has a control API. */
  readonly sandbox: boolean;
  /** Whether what only a sandbox can do fails on another server; else it is skipped with a notice. */
  readonly strict: boolean;
  /** What tells this run from others; absent on a sandbox, whose tenants start anew and whose runs are all the same. */
  readonly run?: string;
  /** The headers of every request of a scenario. */
  readonly headers: (story: Story) => BaseHeaders;
}

/** One scenario being played. */
export interface Playing {
  readonly stage: Stage;
  readonly story: Story;
  readonly scope: Scope;
  readonly headers: BaseHeaders;
  readonly comparing: Comparing;
  /** What happens to the tenant; only a sandbox tells it. */
  readonly happenings: Happenings | undefined;
  /** Names that a skipped step would have kept. */
  readonly notKept: Set<string>;
}
