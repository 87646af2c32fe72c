import type { Operations } from '../contract/operations.js';
import type { Story } from '../scenario.js';
import type { Comparing } from '../values/compare.js';
import type { Scope } from '../values/scope.js';
import type { Send } from './client.js';
import type { Happenings } from './happened.js';
import type { BaseHeaders } from './requests.js';

/** The server on which scenarios are played. */
export interface Stage {
  readonly send: Send;
  readonly operations: Operations;
  /** Whether the server has a control API. */
  readonly sandbox: boolean;
  /**
   * Whether steps that only a sandbox can do fail on another server. Otherwise they are skipped
   * with a notice.
   */
  readonly strict: boolean;
  /**
   * Distinguishes this run from others. Absent on a sandbox, where tenants are reset and every run
   * is the same.
   */
  readonly run?: string;
  /** The headers of every request of a scenario. */
  readonly headers: (story: Story) => BaseHeaders;
}

/** A scenario that is being played. */
export interface Playing {
  readonly stage: Stage;
  readonly story: Story;
  readonly scope: Scope;
  readonly headers: BaseHeaders;
  readonly comparing: Comparing;
  /** The events of the tenant; only a sandbox reports them. */
  readonly happenings: Happenings | undefined;
  /** Names that a skipped step would have kept. */
  readonly notKept: Set<string>;
}
