import type { RequestListener } from 'node:http';
import type { Store } from '../store/store.js';
import type { Tenant } from '../test-kit/tenant.js';

/** A running sandbox. */
export interface Sandbox {
  /** The URL it listens at, without a trailing slash. */
  readonly url: string;
  /** The Express app, for tests that call it without a network. */
  readonly app: RequestListener;
  /** The account for requests that name none. */
  readonly defaultTenant: string;
  /** Whether the default tenant was seeded because there was no state file. */
  readonly fresh: boolean;
  /** The tenant of an account, or an unused one: the same accounts in every run. */
  tenant(account?: string): Tenant;
  /** Finishes open requests, saves the state and frees the port. */
  close(): Promise<void>;
}

/** A sandbox with its store, for the command line. */
export interface OpenSandbox extends Sandbox {
  readonly store: Store;
  /** The seed that its state was made from, if that is known. */
  readonly madeFrom: string | undefined;
}
