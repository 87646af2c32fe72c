import { readFileSync } from 'node:fs';
import type { Express } from 'express';
import { controlRoutes } from './control/index.js';
import { type ClockSetting, isoTime, systemTime } from './core/clock.js';
import { checkTable, lifecycleTable } from './lifecycle/check-table.js';
import { lifecycleCollections } from './lifecycle/collections.js';
import { withoutOverdue } from './lifecycle/timers.js';
import { loadResources } from './resources/index.js';
import { orderToV2 } from './resources/order/v2-view.js';
import { lazyBase } from './seed/base.js';
import { growSeed } from './seed/grow.js';
import { type Recipe, readRecipe } from './seed/recipe.js';
import {
  API_CONTRACT,
  type AppStore,
  CONTROL_CONTRACT,
  contractPages,
  createApp,
  createContract,
  createLog,
  DEFAULT_SETTINGS,
  type LogFormat,
  listen,
  readContract,
  startWarmUp,
} from './server/index.js';
import { Ticker } from './simulation/ticker.js';
import type { Collection } from './store/collection.js';
import { type Durability, openStore } from './store/open.js';
import type { PartitionState } from './store/state.js';
import type { Store } from './store/store.js';

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
  /** Finishes requests under way, saves the state, frees the port. */
  close(): Promise<void>;
}

/** The version of this package. */
export const version: string = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version;

/** Starts a sandbox. Rejects with one clear sentence if the port is taken or a file cannot be used, and then leaves nothing open. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkTable(lifecycleTable, 1);
  const resources = await loadResources();
  const collections = collectionsOf(resources);
  const seed = options.seed ?? 'default';
  const at = startTime(options.clock);
  const opened = await openStore({
    collections,
    file: options.db,
    durability: options.durability,
    salt: typeof seed === 'string' ? seed : String(seed.seed),
    defaults: { lifecycle: options.lifecycle ?? 'manual' },
  });
  try {
    const ready = lazyBase(opened.store, async () => startState(await grow(seed, collections), at));
    if (opened.fresh) {
      await ready(DEFAULT_SETTINGS.defaultTenant);
      if (options.db !== undefined)
        opened.store.restore(DEFAULT_SETTINGS.defaultTenant, opened.store.snapshot(DEFAULT_SETTINGS.defaultTenant));
    }
    return await serve(options, { ...opened, ready }, resources);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

const grow = async (seed: string | Recipe, collections: readonly Collection[]): Promise<PartitionState> =>
  growSeed(typeof seed === 'string' ? await readRecipe(seed) : seed, collections);

/** The time that tenants' clocks stand still at, if one was given. */
function startTime(clock: string | undefined): string | undefined {
  if (clock === undefined) return undefined;
  const ms = Date.parse(clock);
  if (Number.isNaN(ms)) throw new Error(`The clock "${clock}" is not an ISO 8601 time such as 2026-01-05T09:00:00Z`);
  return isoTime(ms);
}

/** A seed's state as tenants start with it: on the clock they are given, without timers that were due before. */
function startState(grown: PartitionState, at: string | undefined): PartitionState {
  const nowMs = at === undefined ? systemTime() : Date.parse(at);
  const clock: ClockSetting = at === undefined ? { kind: 'real' } : { kind: 'frozen', at };
  return { ...grown, clock, collections: withoutOverdue(grown.collections, nowMs) };
}

const collectionsOf = (resources: Resources): Collection[] => [
  ...lifecycleCollections,
  ...resources.flatMap((resource) => resource.collections ?? []),
];

/** Every collection a store of the sandbox holds. */
export const createCollections = async (): Promise<Collection[]> => collectionsOf(await loadResources());

type Opened = Awaited<ReturnType<typeof openStore>> & { ready: (tenant: string) => Promise<void> | undefined };
type Resources = Awaited<ReturnType<typeof loadResources>>;

async function serve(options: SandboxOptions, opened: Opened, resources: Resources): Promise<Sandbox> {
  const { store, ready } = opened;
  const appStore: AppStore = {
    ready,
    transact: (tenant, work) => store.transact(tenant, work),
    settled: () => store.settled(),
  };
  const [api, controlApi] = await Promise.all([readContract(API_CONTRACT), readContract(CONTROL_CONTRACT)]);
  const [contract, controlContract] = [createContract(api), createContract(controlApi)];
  const routes = Object.assign({}, ...resources.flatMap(({ v2, v3 }) => [v2 ?? {}, v3 ?? {}])) as ReturnType<typeof controlRoutes>;
  const control = {
    contract: controlContract,
    routes: controlRoutes({ version, contract, routes, store, orderView: orderToV2, system: systemTime }),
  };
  const app = createApp({
    contract,
    routes,
    store: appStore,
    control,
    pages: contractPages(api, controlApi),
    log: createLog(options.log ?? 'silent'),
    settings: {
      siteContext: options.lenient ? 'optional' : 'required',
      ...(options.tokens && { tokens: options.tokens }),
      ...(options.bodyLimit !== undefined && { bodyLimit: options.bodyLimit }),
    },
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
    close: once(async () => {
      ticker.stop();
      stopWarmUp();
      await listening.close();
      await opened.close();
    }),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
