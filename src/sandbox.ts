import type { Express } from 'express';
import type { Tenancy } from './control/context.js';
import { controlRoutes } from './control/index.js';
import { watchedRoutes } from './control/watched-routes.js';
import { systemTime } from './core/clock.js';
import { lifecycleCollections } from './domain/collections.js';
import { strikeCall } from './domain/faults/strike.js';
import { checkTable, lifecycleTable } from './domain/moves/check-table.js';
import { policy } from './domain/policies.js';
import { loadResources } from './resources/index.js';
import { orderToV2 } from './resources/order/views/v2.js';
import type { Watcher } from './scenario/recording/watcher.js';
import { lazyBase } from './seed/base.js';
import type { Recipe } from './seed/recipe.js';
import { createStarts, type Starts } from './seed/start.js';
import {
  API_CONTRACT,
  type AppOptions,
  type AppStore,
  CONTROL_CONTRACT,
  contractPages,
  createApp,
  createLog,
  DEFAULT_SETTINGS,
  Delays,
  type LogFormat,
  listen,
  openContract,
  startWarmUp,
} from './server/index.js';
import type { Collection } from './store/collection.js';
import { type Durability, openStore } from './store/disk/open.js';
import type { Store } from './store/store.js';
import { RequestLog } from './tenancy/request-log.js';
import { Snapshots } from './tenancy/snapshots.js';
import { Ticker } from './tenancy/ticker.js';
import { openTenants } from './test-kit/open-tenants.js';
import type { Tenant } from './test-kit/tenant.js';
import { version } from './version.js';

/** How a sandbox is made; everything has a default that suits tests. */
export interface SandboxOptions {
  /** 0, the default, takes a free port. */
  port?: number | undefined;
  /** 127.0.0.1 unless given. */
  host?: string | undefined;
  /** The state file; without one everything is in memory. */
  db?: string | undefined;
  /** What an acknowledged write survives when there is a state file: `write` (a killed process) unless given. */
  durability?: Durability | undefined;
  /** What a tenant starts with: `default`, `empty`, the path of a recipe, or a recipe. */
  seed?: string | Recipe | undefined;
  /** An ISO 8601 time at which tenants' clocks stand still until they are moved; without it they show the machine's time. */
  clock?: string | undefined;
  /** `auto` releases and allocates new orders by itself; `manual`, the default, waits to be asked. */
  lifecycle?: 'auto' | 'manual' | undefined;
  /** Does not ask for x-site-context where fabric documents it as required. */
  lenient?: boolean | undefined;
  /** The bearer tokens that are let in; without a list any is. */
  tokens?: readonly string[] | undefined;
  /** The largest body, in bytes or as `5mb`. */
  bodyLimit?: number | string | undefined;
  /** The request log on standard error; `silent` unless given. */
  log?: LogFormat | undefined;
  /** The sandbox's own API under `/__sandbox`; without it, at false, those paths are unknown. */
  control?: boolean | undefined;
  /** What calls of that API must then carry in the header x-sandbox-token; health needs none. */
  controlToken?: string | undefined;
  /** Keeps the latest requests of each tenant in memory; on unless false. */
  requestLog?: boolean | undefined;
  /** Makes what is told of everything that is asked of the sandbox, such as a recorder. */
  watch?: ((store: Store) => Watcher) | undefined;
  /** Prepares operations while idle, so that first calls are quick; off unless given. */
  warm?: boolean | undefined;
}

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
  const resources = await loadResources();
  const collections = collectionsOf(resources);
  const seed = options.seed ?? 'default';
  const starts = createStarts({ seed, clock: options.clock }, collections);
  const opened = await openStore({
    collections,
    file: options.db,
    durability: options.durability,
    salt: typeof seed === 'string' ? seed : String(seed.seed),
    defaults: { lifecycle: options.lifecycle ?? 'manual', siteContext: options.lenient ? 'optional' : 'required' },
  });
  try {
    const ready = lazyBase(opened.store, starts.own);
    if (opened.fresh) {
      await ready(DEFAULT_SETTINGS.defaultTenant);
      if (options.db !== undefined)
        opened.store.restore(DEFAULT_SETTINGS.defaultTenant, opened.store.snapshot(DEFAULT_SETTINGS.defaultTenant));
    }
    return await serve(options, { ...opened, ready, starts, collections }, resources);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

const collectionsOf = (resources: Resources): Collection[] => [
  ...lifecycleCollections,
  ...resources.flatMap((resource) => resource.collections ?? []),
];

/** Every collection a store of the sandbox holds. */
export const createCollections = async (): Promise<Collection[]> => collectionsOf(await loadResources());

type Opened = Awaited<ReturnType<typeof openStore>> & {
  ready: ReturnType<typeof lazyBase>;
  starts: Starts;
  collections: readonly Collection[];
};
type Resources = Awaited<ReturnType<typeof loadResources>>;

async function serve(options: SandboxOptions, opened: Opened, resources: Resources): Promise<Sandbox> {
  const { store, ready } = opened;
  const watcher = options.watch?.(store);
  const appStore: AppStore = {
    ready: watcher ? watchedReady(ready, watcher) : ready,
    transact: (tenant, work) => store.transact(tenant, work),
    settled: () => store.settled(),
  };
  const [contract, controlContract] = await Promise.all([openContract(API_CONTRACT), openContract(CONTROL_CONTRACT)]);
  const routes = Object.assign({}, ...resources.flatMap(({ v2, v3 }) => [v2 ?? {}, v3 ?? {}])) as ReturnType<typeof controlRoutes>;
  const tenancy = tenancyOf(options, opened);
  const context = { version, contract, routes, store, orderView: orderToV2, system: systemTime, tenancy, self: () => listening.url };
  const ownRoutes = watcher ? watchedRoutes(controlRoutes(context), watcher) : controlRoutes(context);
  const control = { contract: controlContract, routes: ownRoutes, token: options.controlToken, host: options.host };
  const delays = new Delays();
  const app = createApp({
    contract,
    routes,
    store: appStore,
    ...(options.control !== false && { control }),
    pages: contractPages(contract.document, options.control === false ? undefined : controlContract.document),
    disturb: (tenant, call) => store.transact(tenant, (tx) => strikeCall(tx, call)),
    observe: observerOf(tenancy, watcher),
    delays,
    log: createLog(options.log ?? 'silent'),
    settings: settingsOf(options, store),
  });
  const listening = await listen(app, { port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  const ticker = new Ticker(store, (error) => process.emitWarning(error instanceof Error ? error : String(error)));
  const stopWarmUp = options.warm ? startWarmUp(contract, Object.keys(routes), listening.busy) : () => undefined;
  return {
    url: listening.url,
    app,
    defaultTenant: DEFAULT_SETTINGS.defaultTenant,
    store,
    fresh: opened.fresh,
    tenant: openTenants({ store, ready, requests: tenancy.requests, operations: contract.operations, token: options.tokens?.[0] }),
    close: once(async () => {
      ticker.stop();
      stopWarmUp();
      delays.end();
      await listening.close();
      await opened.close();
    }),
  };
}

/** How the server treats requests: as the process was told, and for x-site-context as each tenant's policy says. */
const settingsOf = ({ tokens, bodyLimit }: SandboxOptions, store: Store): NonNullable<AppOptions['settings']> => ({
  siteContext: (tenant) => store.transact(tenant, (tx) => policy(tx, 'siteContext')),
  ...(tokens && { tokens }),
  ...(bodyLimit !== undefined && { bodyLimit }),
});

/** What the control API does to whole tenants; snapshots and the request log are in memory only. */
const tenancyOf = (options: SandboxOptions, { store, ready, starts, collections }: Opened): Tenancy => ({
  store,
  collections,
  requests: options.requestLog === false ? undefined : new RequestLog(),
  snapshots: new Snapshots(),
  defaultTenant: DEFAULT_SETTINGS.defaultTenant,
  start: async ({ seed, clock }) => {
    if (seed !== undefined || clock !== undefined)
      return starts.other({ clock, ...(seed !== undefined && { seed: seed as string | Recipe }) });
    await ready();
    return undefined;
  },
});

/** Tells a watcher of a request before anything is done for it. */
const watchedReady =
  (ready: Opened['ready'], watcher: Watcher) =>
  (tenant: string): Promise<void> | undefined => {
    const waiting = ready(tenant);
    if (waiting) return waiting.then(() => watcher.before(tenant));
    watcher.before(tenant);
    return undefined;
  };

function observerOf({ store, requests }: Tenancy, watcher: Watcher | undefined): AppOptions['observe'] {
  if (!requests && !watcher) return undefined;
  return (tenant, request) => {
    requests?.record(
      tenant,
      request,
      store.transact(tenant, (tx) => tx.nowMs()),
    );
    watcher?.called(tenant, request);
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
