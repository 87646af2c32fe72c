import type { Express } from 'express';
import type { Store } from '../store/store.js';
import type { Tenant } from '../test-kit/tenant.js';

/** A running sandbox. */
export interface Sandbox {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** The Express app, for tests that call it without a network. */
  readonly app: Express;
  /** The account of requests that name none. */
  readonly defaultTenant: string;
  /** Whether there was no state file yet, so that the default tenant was seeded. */
  readonly fresh: boolean;
  /**
   * The tenant of an account, or a new one that nobody has used: the same accounts in every run.
   */
  tenant(account?: string): Tenant;
  /** Finishes requests under way, saves the state, frees the port. */
  close(): Promise<void>;
}

/** The same with its store, for the command line. */
export interface OpenSandbox extends Sandbox {
  readonly store: Store;
}
