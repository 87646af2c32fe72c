import type { Express } from 'express';
import { Closing } from './core/closing.js';
import { lifecycleCollections } from './domain/collections.js';
import { checkTable, lifecycleTable } from './domain/moves/check-table.js';
import { reactions } from './domain/reactions.js';
import { resources } from './resources/index.js';
import type { Opened } from './sandbox/opened.js';
import type { SandboxOptions } from './sandbox/options.js';
import { serve } from './sandbox/serve.js';
import { tenancyOf } from './sandbox/tenancy.js';
import { lazyBase } from './seed/base.js';
import { createStarts } from './seed/start.js';
import { DEFAULT_SETTINGS } from './server/index.js';
import type { Collection } from './store/collection.js';
import { openStore } from './store/disk/open.js';
import type { Store } from './store/store.js';
import { warn } from './store/warn.js';
import { openTenants } from './test-kit/open-tenants.js';
import type { Tenant } from './test-kit/tenant.js';

export type { SandboxOptions } from './sandbox/options.js';

/** A running sandbox. */
export interface Sandbox {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** The Express app, for tests that call it without a network. */
  readonly app: Express;
  /** The account of requests that name none. */
  readonly defaultTenant: string;
  readonly store: Store;
  /** Whether there was no state file yet, so that the default tenant was seeded. */
  readonly fresh: boolean;
  /** The tenant of an account, or a new one that nobody has used: the same accounts in every run. */
  tenant(account?: string): Tenant;
  /** Finishes requests under way, saves the state, frees the port. */
  close(): Promise<void>;
}

/** Starts a sandbox. Rejects with one clear sentence if the port is taken or a file cannot be used, and then leaves nothing open. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkTable(lifecycleTable, 1);
  const closing = new Closing();
  try {
    const { fresh, ...opened } = await open(options, createCollections(), closing);
    const tenancy = tenancyOf(options, opened, shown);
    const { url, app, contract } = await serve(options, opened, tenancy, resources, closing);
    const { store, ready } = opened;
    const { requests, defaultTenant } = tenancy;
    return {
      url,
      app,
      defaultTenant,
      store,
      fresh,
      tenant: openTenants({ store, ready, requests, operations: contract.operations, token: options.tokens?.[0] }),
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close().catch(warn);
    throw error;
  }
}

const shown = resources.flatMap(({ shows }) => shows ?? []);

/** Every collection a store of the sandbox holds. */
export const createCollections = (): Collection[] => [
  ...lifecycleCollections,
  ...resources.flatMap((resource) => resource.collections ?? []),
];

/** Opens the store; a new one is seeded for the default tenant, in its file too. */
async function open(options: SandboxOptions, collections: Collection[], closing: Closing): Promise<Opened & { fresh: boolean }> {
  const seed = options.seed ?? 'default';
  const starts = createStarts({ seed, clock: options.clock }, collections);
  const { store, fresh, close } = await openStore({
    collections,
    reactions,
    file: options.db,
    durability: options.durability,
    salt: typeof seed === 'string' ? seed : String(seed.seed),
    defaults: { lifecycle: options.lifecycle ?? 'manual', siteContext: options.lenient ? 'optional' : 'required' },
  });
  closing.add(close);
  const ready = lazyBase(store, starts.own);
  if (fresh) {
    await ready(DEFAULT_SETTINGS.defaultTenant);
    if (options.db !== undefined) store.restore(DEFAULT_SETTINGS.defaultTenant, store.snapshot(DEFAULT_SETTINGS.defaultTenant));
  }
  return { store, collections, ready, starts, fresh };
}
