import { performance } from 'node:perf_hooks';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { RouteTable } from '../kit/route.js';
import type { Disturb } from '../ports/disturbance.js';
import type { ReportMistakes } from '../ports/mistakes.js';
import type { Observe } from '../ports/observed.js';
import { createAnswerer } from './answer/answer.js';
import { createFileAnswerer, type Files } from './answer/file-answerer.js';
import { answerPage, type Pages, shownPaths } from './answer/pages.js';
import { sendJson } from './answer/send.js';
import { createTokenAnswerer } from './answer/token-page.js';
import type { Contract } from './contract/contract.js';
import { versionOf } from './contract/operation.js';
import type { AppStore } from './outside/app-store.js';
import { Delays } from './outside/delays.js';
import type { RequestLog } from './outside/log.js';
import { DEFAULT_SETTINGS, type ServerSettings } from './outside/settings.js';
import { Streams } from './outside/streams.js';
import { type Exchange, openExchange } from './request/exchange.js';
import { type Access, createGuard, type Refused } from './request/guard.js';
import { createPageHeaders } from './request/page-headers.js';
import { createServices } from './request/services.js';
import { answerError } from './versions/errors.js';

/** Answers a request whole. */
type Answerer = (req: Request, res: Response) => Promise<void>;

export interface AppOptions {
  contract: Contract;
  routes: RouteTable;
  store: AppStore;
  settings?: Partial<ServerSettings>;
  log?: RequestLog | undefined;
  /** The control API under `/__sandbox`; without it, its paths answer 404. */
  control?: { contract: Contract; routes: RouteTable } | undefined;
  /** Who may use the API and the control API; by default this machine. */
  access?: Access | undefined;
  /** Documents at exact paths, such as `/openapi.json`. */
  pages?: Pages;
  /** The files of tenants at signed addresses; by default none. */
  files?: Files | undefined;
  /** What answers at exact paths, for those who may use the control API; by default nothing. */
  guarded?: ReadonlyMap<string, Answerer> | undefined;
  /** What faults do to calls; by default nothing. */
  disturb?: Disturb | undefined;
  /** Called with every request of the API. */
  observe?: Observe | undefined;
  /** Called with unknown fields and other likely mistakes in requests. */
  reportMistakes?: ReportMistakes | undefined;
  /** Delays answers. The caller that closes the server ends it. */
  delays?: Delays;
  /** The live answers. The caller that closes the server ends them. */
  streams?: Streams;
}

/**
 * The sandbox as an Express app: it checks requests and answers against the contract, runs the
 * commands, and answers errors in each version's shape.
 */
export function createApp(options: AppOptions): Express {
  const {
    contract,
    routes,
    store,
    log,
    control,
    access = {},
    pages = new Map(),
    files,
    guarded,
    disturb,
    observe,
    reportMistakes,
    delays = new Delays(),
    streams = new Streams(),
  } = options;
  const services = createServices(
    { store, log, disturb, observe, reportMistakes, delays, streams },
    { ...DEFAULT_SETTINGS, ...options.settings },
  );
  const answerApi = createAnswerer({ contract, routes }, services);
  const answerControl = control ? createAnswerer(control, services) : answerApi;
  const answerToken = createTokenAnswerer(options.settings?.tokens, services);
  const answerFile = files && createFileAnswerer(files, services);
  const guard = createGuard(access, shownPaths(pages));
  const setPageHeaders = createPageHeaders(access.corsOrigins, log);

  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.use(async (req: Request, res: Response) => {
    setPageHeaders(req, res);
    const exchange = openExchange(req, res, req.originalUrl);
    if (log) logWhenDone(exchange, log);
    const { simulated } = exchange.conventions;
    const answerGuarded = guarded?.get(exchange.path);
    const refused = guard(req, exchange.path, answerGuarded !== undefined || (!simulated && control !== undefined));
    if (refused) return refuse(exchange, refused);
    if (answerGuarded) return answerGuarded(req, res);
    if (await answerToken(exchange)) return;
    if (pages.has(exchange.path) && (await answerPage(exchange, pages))) return;
    if (await answerFile?.(exchange)) return;
    return simulated ? answerApi(exchange) : answerControl(exchange);
  });
  app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => {
    const { status, text } = answerError(error, versionOf(req.path));
    sendJson(res, status, text);
  });
  return app;
}

function refuse({ res, entry, conventions }: Exchange, { status, message }: Refused): void {
  entry.refused = message;
  sendJson(res, status, JSON.stringify(conventions.inducedBody({ status, message, errorCode: undefined })));
}

/**
 * Logs an exchange once it is over, except what the inspector's page reads to keep its picture
 * fresh: that would drown what clients ask.
 */
function logWhenDone({ req, res, entry, conventions }: Exchange, log: RequestLog): void {
  const start = performance.now();
  const ofPage =
    req.method === 'GET' &&
    req.headers['sec-fetch-site'] === 'same-origin' &&
    (!conventions.simulated || entry.path.startsWith('/inspector/'));
  res.once('close', () => {
    entry.status = res.headersSent ? res.statusCode : 0;
    entry.ms = performance.now() - start;
    if (!ofPage || entry.status >= 400) log.request(entry);
  });
}
