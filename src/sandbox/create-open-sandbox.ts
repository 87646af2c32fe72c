import { readdir } from 'node:fs/promises';
import { Refusal } from '../core/forms/errors.js';
import { Closing } from '../core/work/closing.js';
import { type Limits, limitsWith } from '../core/work/limits.js';
import { KNOWN_POLICIES } from '../domain/policies.js';
import { reactions } from '../domain/reactions.js';
import { stageDeliveries } from '../domain/webhooks/stage-deliveries.js';
import { WEBHOOK_HOSTS } from '../domain/webhooks/webhook-hosts.js';
import { resources } from '../resources/index.js';
import { lazyBase } from '../seed/base.js';
import { checkSeedExists, seedName } from '../seed/seed-file.js';
import { createStarts } from '../seed/start.js';
import { DEFAULT_SETTINGS } from '../server/index.js';
import type { Collection } from '../store/collection.js';
import { openStore } from '../store/disk/open.js';
import { warn } from '../store/warn.js';
import { openTenants } from '../test-kit/open-tenants.js';
import { version } from '../version.js';
import { createCollections, documentOf, knownPolicies, shown } from './declared.js';
import { defaultPolicies } from './default-policies.js';
import type { OpenSandbox } from './open-sandbox.js';
import type { Opened } from './opened.js';
import type { OpenOptions } from './options.js';
import { SeedCache } from './seed-cache.js';
import { serve } from './serve.js';
import { tenancyOf } from './tenancy.js';

/**
 * Starts a sandbox as `createSandbox` does, for callers within the package that also need its store
 * or watch it.
 */
export async function createOpenSandbox(options: OpenOptions = {}): Promise<OpenSandbox> {
  const limits = limitsWith(options.limits);
  if (options.scenarios !== undefined) await checkFolder(options.scenarios);
  const closing = new Closing();
  try {
    const { fresh, madeFrom, ...opened } = await open(options, limits, createCollections(), closing);
    const tenancy = tenancyOf(options, opened, { shown, policies: knownPolicies });
    const { url, app, contract, courier, inbox } = await serve(options, opened, tenancy, resources, closing);
    const { store, ready } = opened;
    const { requests, defaultTenant } = tenancy;
    return {
      url,
      app,
      defaultTenant,
      store,
      fresh,
      madeFrom,
      tenant: openTenants({
        store,
        shown,
        policies: knownPolicies,
        ready,
        requests,
        operations: contract.operations,
        mostFaults: limits.faults,
        settle: (tenant, withinMs = limits.webhookWait) => courier.settle(tenant, withinMs),
        inbox,
        token: options.tokens?.[0],
      }),
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close().catch(warn);
    throw error;
  }
}

/** Refuses a folder of scenarios that cannot be read. */
async function checkFolder(folder: string): Promise<void> {
  await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    throw new Refusal('notFound', `The folder of scenarios ${folder} cannot be read (${code})`);
  });
}

/**
 * Opens the store. A new one is seeded for the default tenant and, if there is a state file, the
 * seed is written to it.
 */
async function open(
  options: OpenOptions,
  limits: Limits,
  collections: Collection[],
  closing: Closing,
): Promise<Opened & { fresh: boolean; madeFrom: string | undefined }> {
  const seed = options.seed ?? 'default';
  const kept = options.cache === false ? undefined : new SeedCache();
  if (kept) closing.add(() => kept.close());
  const starts = createStarts({ seed, clock: options.clock, collections, kept, progress: options.progress });
  if (typeof seed === 'string') await checkSeedExists(seed);
  const {
    store,
    fresh,
    seed: madeFrom,
    close,
  } = await openStore({
    collections,
    reactions: [...reactions, stageDeliveries(documentOf, limits.webhooksOpen)],
    program: version,
    file: options.db,
    durability: options.durability,
    progress: options.progress,
    mostTenants: limits.tenants,
    seed: seedName(seed),
    salt: typeof seed === 'string' ? seed : String(seed.seed),
    defaults: { ...defaultPolicies(options), [WEBHOOK_HOSTS]: options.webhookHosts ?? [], [KNOWN_POLICIES]: knownPolicies },
  });
  closing.add(close);
  const ready = lazyBase(store, starts.own);
  if (fresh) {
    await ready(DEFAULT_SETTINGS.defaultTenant);
    if (options.db !== undefined) store.restore(DEFAULT_SETTINGS.defaultTenant, store.snapshot(DEFAULT_SETTINGS.defaultTenant));
  }
  return { store, collections, ready, starts, limits, fresh, madeFrom };
}
