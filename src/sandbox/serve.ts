import type { Express } from 'express';
import type { Tenancy } from '../control/context.js';
import { controlRoutes } from '../control/index.js';
import { watchedRoutes } from '../control/watched-routes.js';
import { systemTime } from '../core/time/clock.js';
import type { Closing } from '../core/work/closing.js';
import type { Courier } from '../courier/courier.js';
import { Inbox } from '../courier/inbox.js';
import { strikeCall } from '../domain/faults/strike.js';
import { policy } from '../domain/policies.js';
import type { Resource } from '../kit/resource.js';
import { routesOf } from '../kit/routes-of.js';
import { orderToV2 } from '../resources/order/views/v2.js';
import type { Watcher } from '../scenario/recording/watcher.js';
import {
  API_CONTRACT,
  type AppOptions,
  CONTROL_CONTRACT,
  type Contract,
  contractPages,
  createApp,
  createLog,
  Delays,
  FILES_CONTRACT,
  frontPages,
  listen,
  openContract,
  openInspector,
  type Pages,
  rowOperations,
  Streams,
  startWarmUp,
} from '../server/index.js';
import { warn } from '../store/warn.js';
import { JobRunner } from '../tenancy/job-runner.js';
import { openShelf } from '../tenancy/open-shelf.js';
import { Ticker } from '../tenancy/ticker.js';
import { transactInSlices } from '../tenancy/transact-in-slices.js';
import { version } from '../version.js';
import { createCourier } from './create-courier.js';
import { mcpEndpoint } from './mcp-endpoint.js';
import { observerOf, watchedReady } from './observers.js';
import type { Opened } from './opened.js';
import type { OpenOptions } from './options.js';
import { settleAll } from './settle-all.js';
import { warmLists } from './warm-lists.js';

/** A running server. */
export interface Served {
  app: Express;
  contract: Contract;
  /** Waits for what a tenant has under way. */
  courier: Pick<Courier, 'settle'>;
  /** The targets of webhooks inside this process. */
  inbox: Inbox;
  /** Without a trailing slash. */
  url: string;
}

/** Starts the server with the routes of `resources`. Everything it opens is added to `closing`. */
export async function serve(
  options: OpenOptions,
  opened: Opened,
  tenancy: Tenancy,
  resources: readonly Resource[],
  closing: Closing,
): Promise<Served> {
  const { store, limits } = opened;
  const watcher = options.watch?.(store, limits);
  const [contract, controlContract] = await Promise.all([openContract(API_CONTRACT), openContract(CONTROL_CONTRACT)]);
  const routes = routesOf(resources, contract.operations);
  const inbox = new Inbox();
  const courier = createCourier(options, opened, tenancy, inbox, () => listening.url);
  closing.add(() => courier.stop());
  const jobs = new JobRunner(store, {
    jobs: resources.flatMap(({ jobs = [] }) => jobs),
    locks: tenancy.locks,
    limits,
    operation: rowOperations({ contract, routes }),
    onError: warn,
  });
  closing.add(() => jobs.stop());
  const settling = settleAll(jobs, courier);
  const context = {
    version,
    contract,
    routes,
    store,
    limits,
    orderView: orderToV2,
    courier: settling,
    system: systemTime,
    tenancy,
    scenarios: options.scenarios,
    self: () => listening.url,
  };
  const watchers = [tenancy.steps, ...(watcher ? [watcher] : [])];
  const ownRoutes = watchedRoutes(controlRoutes(context), watchers, (tenant) => store.transact(tenant, (tx) => tx.nowMs()));
  const control = { contract: controlContract, routes: ownRoutes };
  const delays = new Delays();
  const streams = new Streams();
  const app = createApp({
    contract,
    routes,
    ...(options.control !== false && { control }),
    access: { ...options, token: options.controlToken },
    files: { shelf: openShelf({ store, locks: tenancy.locks, limits }), contract: () => openContract(FILES_CONTRACT) },
    guarded: options.control === false ? undefined : mcpEndpoint({ self: context.self, ...tenancy, controlToken: options.controlToken }),
    pages: pagesOf(options, contract, controlContract),
    ...surroundingsOf(opened, tenancy, courier, watcher),
    delays,
    streams,
    reportMistakes: options.reportMistakes,
    log: createLog(options.log ?? 'silent'),
    settings: settingsOf(options, opened),
  });
  const listening = await listen(app, { port: options.port ?? 0, host: options.host ?? '127.0.0.1', limits });
  closing.add(listening.close);
  courier.begin();
  closing.add(() => delays.end());
  closing.add(() => streams.end());
  const ticker = new Ticker(store, warn, (tenant) => tenancy.locks.isHeld(tenant));
  closing.add(() => ticker.stop());
  const isBusy = () => listening.busy(streams.count);
  if (options.warm) closing.add(startWarmUp(contract, Object.keys(routes), isBusy, () => warmLists(store, tenancy.defaultTenant)));
  return { app, contract, url: listening.url, courier: settling, inbox };
}

/**
 * The contracts, and the pages that say that the sandbox is there. The inspector works by the
 * control API, so there is none without it.
 */
function pagesOf({ control = true, ui = true }: OpenOptions, contract: Contract, controlContract: Contract): Pages {
  const inspector = control && ui ? openInspector() : undefined;
  return new Map([...contractPages(contract, control ? controlContract : undefined), ...frontPages(version, control, inspector)]);
}

/** The server's connections to the store, the faults and the observers. */
const surroundingsOf = (
  { store, ready, limits }: Opened,
  tenancy: Tenancy,
  courier: Courier,
  watcher: Watcher | undefined,
): Pick<AppOptions, 'store' | 'disturb' | 'observe'> => ({
  store: {
    ready: watcher ? watchedReady(ready, watcher) : ready,
    free: (tenant) => tenancy.locks.free(tenant),
    transact: (tenant, work, seen) => transactInSlices({ store, locks: tenancy.locks }, tenant, work, seen),
    sent: (tenant) => courier.settle(tenant, limits.webhookWait),
    settled: () => store.settled(),
  },
  disturb: (tenant, call) => store.transact(tenant, (tx) => strikeCall(tx, call)),
  observe: observerOf(tenancy, watcher),
});

/**
 * The settings of the server: from the options, and for x-site-context from each tenant's policy.
 */
const settingsOf = ({ tokens, bodyLimit }: OpenOptions, { store, limits }: Opened): NonNullable<AppOptions['settings']> => ({
  limits,
  siteContext: (tenant) => store.transact(tenant, (tx) => policy(tx, 'siteContext')),
  unknownFields: (tenant) => store.transact(tenant, (tx) => policy(tx, 'unknownFields')),
  ...(tokens && { tokens }),
  ...(bodyLimit !== undefined && { bodyLimit }),
});
