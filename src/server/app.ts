import { performance } from 'node:perf_hooks';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { createAnswerer } from './answer.js';
import { createBodyReader } from './body.js';
import type { Contract } from './contract.js';
import { type ControlAccess, createControlGuard, type Refused } from './control-guard.js';
import { allowLocalOrigins } from './cors.js';
import { Delays } from './delays.js';
import type { RouteTable } from './direct-route.js';
import type { AppStore } from './dispatch.js';
import type { Disturb } from './disturbance.js';
import { answerError } from './errors.js';
import { type Exchange, openExchange } from './exchange.js';
import type { RequestLog } from './log.js';
import type { Observe } from './observed.js';
import { versionOf } from './operation.js';
import { answerPage, type Pages } from './pages.js';
import { sendJson } from './send.js';
import { createServices, type Services } from './services.js';
import { DEFAULT_SETTINGS, type ServerSettings } from './settings.js';

const CONTROL_BODY_LIMIT = '100mb';

export interface AppOptions {
  contract: Contract;
  routes: RouteTable;
  store: AppStore;
  settings?: Partial<ServerSettings>;
  log?: RequestLog | undefined;
  /** The sandbox's own API under `/__sandbox`; without it those paths are unknown. */
  control?: ({ contract: Contract; routes: RouteTable } & ControlAccess) | undefined;
  /** Texts handed out at exact paths, such as `/openapi.json`. */
  pages?: Pages;
  /** What the faults of tenants do to calls; nothing unless given. */
  disturb?: Disturb | undefined;
  /** Is told of every request of the API. */
  observe?: Observe | undefined;
  /** What holds answers back; ended by whoever closes the server. */
  delays?: Delays;
}

/** The sandbox as an Express app: contract in front, commands behind, errors in each version's shape. */
export function createApp(options: AppOptions): Express {
  const { contract, routes, store, log, control, pages = new Map(), disturb, observe, delays = new Delays() } = options;
  const services = createServices({ store, log, disturb, observe, delays }, { ...DEFAULT_SETTINGS, ...options.settings });
  const answerApi = createAnswerer({ contract, routes, guarded: true }, services);
  const answerControl = control ? createAnswerer({ ...control, guarded: false }, withLongBodies(services)) : answerApi;
  const refuseControl = control && createControlGuard(control);

  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.use(allowLocalOrigins);
  app.use(async (req: Request, res: Response) => {
    const exchange = openExchange(req, res, req.originalUrl);
    if (log) logWhenDone(exchange, log);
    const refused = exchange.version === 'control' ? refuseControl?.(req, exchange.path) : undefined;
    if (refused) return refuse(exchange, refused);
    if (pages.has(exchange.path) && (await answerPage(exchange, pages))) return;
    return exchange.version === 'control' ? answerControl(exchange) : answerApi(exchange);
  });
  app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => {
    const { status, text } = answerError(error, versionOf(req.path));
    sendJson(res, status, text);
  });
  return app;
}

/** The control API takes whole tenants in. */
const withLongBodies = (services: Services): Services => ({ ...services, readBody: createBodyReader(CONTROL_BODY_LIMIT) });

function refuse({ res, entry }: Exchange, { status, message }: Refused): void {
  entry.refused = message;
  sendJson(res, status, JSON.stringify({ message }));
}

function logWhenDone({ res, entry }: Exchange, log: RequestLog): void {
  const start = performance.now();
  res.once('close', () => {
    entry.status = res.headersSent ? res.statusCode : 0;
    entry.ms = performance.now() - start;
    log.request(entry);
  });
}
