import { invalidFields, methodNotAllowed, Refusal } from '../../core/forms/errors.js';
import { inSlices } from '../../core/work/slices.js';
import type { AnswerRoute, Call, RouteTable } from '../../kit/route.js';
import type { Contract } from '../contract/contract.js';
import { fieldProblems } from '../contract/field-problems.js';
import { nearestPaths } from '../contract/nearest-paths.js';
import type { Operation } from '../contract/operation.js';
import type { RequestParts, Validator } from '../contract/validator.js';
import { bearerToken, whyUnauthorized } from '../request/auth.js';
import { bodyFacts } from '../request/body.js';
import { checkDigits } from '../request/exact-numbers.js';
import type { Exchange } from '../request/exchange.js';
import { selfOf } from '../request/hosts.js';
import { parseQuery } from '../request/query.js';
import type { Services } from '../request/services.js';
import type { Speaker } from '../request/tenants.js';
import { answerError, inducedBody } from '../versions/errors.js';
import { dispatch } from './dispatch.js';
import { disturbanceOf } from './disturbance.js';
import { reply } from './reply.js';
import { sendJson } from './send.js';
import { sendFeed } from './send-feed.js';
import { sendPieces } from './send-pieces.js';
import { handleMistakes, withHints } from './tell-mistakes.js';

/**
 * Bodies with more values than this are checked only up to their first wrong field: finding all of
 * them takes time that grows with the square of the number of values.
 */
const VALUES_CHECKED_WHOLLY = 4_000;
const LONGEST_PATH_TOLD = 200;
const REQUEST_ID = 'x-fabric-request-id';

/** A contract and the routes of its operations. */
export interface Api {
  contract: Contract;
  routes: RouteTable;
}

/**
 * Returns a function that answers the requests of one API, in this order: operation, token, tenant,
 * body, contract, command. Every failure on the way is answered in one place.
 */
export function createAnswerer(api: Api, services: Services): (exchange: Exchange) => Promise<void> {
  const routes = new Map(Object.entries(api.routes));
  return async (exchange) => {
    try {
      await answer(exchange, api, routes, services);
    } catch (error) {
      await fail(error, exchange, services);
    }
  };
}

async function answer(exchange: Exchange, api: Api, routes: ReadonlyMap<string, AnswerRoute>, services: Services): Promise<void> {
  const { req, entry, conventions } = exchange;
  if (req.method === 'OPTIONS') identify(exchange, services, '');
  const params = match(exchange, api);
  if (params === undefined) return;
  const operation = exchange.operation as Operation;
  const token = bearerToken(req.headers.authorization);
  if (conventions.bearer) services.authorize(token);
  const route = routes.get(operation.id);
  if (!route) throw notImplemented(exchange, operation.id);
  exchange.route = route;
  const speaker = services.tenantOf(req.headers, operation, token);
  const { tenant, accepted } = speaker;
  entry.tenant = tenant;
  exchange.channel = speaker.channel;
  identify(exchange, services, tenant);
  const ready = services.store.ready?.(tenant);
  if (ready) await ready;
  if (conventions.simulated) for (let held = services.store.free?.(tenant); held; held = services.store.free?.(tenant)) await held;
  if (conventions.simulated && (await isDisturbed(exchange, operation, tenant, services))) return;
  const { call, validator } = await check(exchange, operation, params, speaker, services);
  const { status, text, pieces, follow, headers = {} } = await dispatch(route, call, operation, validator, services.store, exchange.origin);
  for (const [name, value] of Object.entries(headers)) exchange.res.setHeader(name, value);
  accepted();
  if (pieces) return sendPieces(exchange.res, status, pieces, services.limits.takenWithin);
  if (follow) return sendFeed(exchange.res, status, follow, services.limits, services.streams);
  await reply(exchange, status, text, services);
}

/**
 * Sends the error, or cuts the connection, that the request or a fault of its tenant asks for.
 * Returns whether it did; then the operation does not run, and the body is read for the observer
 * only.
 */
async function isDisturbed(exchange: Exchange, operation: Operation, tenant: string, services: Services): Promise<boolean> {
  const { req, res, entry } = exchange;
  const disturbance = disturbanceOf(exchange, operation.id, tenant, services);
  if (!disturbance) return false;
  exchange.disturbance = disturbance;
  const { error, damage, faults } = disturbance;
  if (!error && damage !== 'cut') return false;
  const { body: need } = operation.facts;
  if (services.observe && need !== 'none') await services.readBody(req, res, need).catch(() => undefined);
  entry.refused = faults.length > 0 ? `by fault ${faults.join(', ')}` : 'as it prefers';
  if (error?.retryAfter !== undefined) res.setHeader('retry-after', error.retryAfter);
  await reply(exchange, error?.status ?? 0, error && inducedBody(error, operation), services);
  return true;
}

/**
 * Finds the operation and returns its path parameters; undefined if it has answered an OPTIONS
 * request.
 */
function match(exchange: Exchange, { contract }: Api): Record<string, string> | undefined {
  const { req, res, path, entry } = exchange;
  const found = contract.find(req.method ?? '', path);
  if (found.kind === 'operation') {
    exchange.operation = found.operation;
    entry.operationId = found.operation.id;
    return found.params;
  }
  if (found.kind === 'malformed') throw new Refusal('invalidInput', 'The path is not valid percent-encoding');
  if (found.kind === 'otherMethod') res.setHeader('allow', found.allow.join(', '));
  if (req.method === 'OPTIONS' && (found.kind === 'otherMethod' || req.headers['access-control-request-method'] !== undefined)) {
    sendJson(res, 204, undefined);
    return undefined;
  }
  if (found.kind === 'otherMethod') throw methodNotAllowed(req.method, found.allow);
  throw unknownPath(exchange, contract);
}

/**
 * The refusal of an unknown path, with the paths that were probably meant, which a header names
 * too.
 */
function unknownPath({ res, path }: Exchange, { operations }: Contract): Refusal {
  const near = nearestPaths(
    path,
    Array.from(operations.values(), (operation) => operation.path),
  );
  if (near.length > 0) res.setHeader('x-sandbox-nearest', near.join(', '));
  return new Refusal(
    'notFound',
    `There is no ${path.slice(0, LONGEST_PATH_TOLD)}${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''}`,
  );
}

/** The refusal of an operation of the contract that the sandbox does not have. */
function notImplemented({ res }: Exchange, operation: string): Refusal {
  res.setHeader('x-sandbox-unimplemented', operation);
  return new Refusal('notImplemented', `The sandbox does not implement ${operation} yet`);
}

/** Sets the answer's request id if the version has one. */
function identify({ req, res, conventions }: Exchange, { requestIdOf }: Services, tenant: string): void {
  if (!conventions.requestIds || res.hasHeader(REQUEST_ID)) return;
  res.setHeader(REQUEST_ID, requestIdOf(req.headers[REQUEST_ID], tenant));
}

const spellingOf = (route: AnswerRoute | undefined) => (route && 'runs' in route ? route.spelled : undefined);

const takesLongBody = (route: AnswerRoute | undefined): boolean => route !== undefined && 'answers' in route && route.longBody === true;

/** Reads the request and checks it against the contract. */
async function check(
  exchange: Exchange,
  operation: Operation,
  path: Record<string, string>,
  { tenant, channel }: Speaker,
  services: Services,
): Promise<{ call: Call; validator: Validator }> {
  const { req, res, search } = exchange;
  const { body: need, headerNames, numberNames } = operation.facts;
  const query = parseQuery(search, operation.facts);
  checkDigits({ ...path, ...query }, numberNames);
  const isLong = takesLongBody(exchange.route);
  const received = need === 'none' ? undefined : await (isLong ? services.readLongBody : services.readBody)(req, res, need);
  const { body, cleared, notes } = isLong
    ? await inSlices(operation.readingBody(received))
    : operation.readBody(received, spellingOf(exchange.route));
  const headers: RequestParts['headers'] = body === undefined ? {} : { 'content-type': 'application/json' };
  for (const name of headerNames) if (req.headers[name] !== undefined) headers[name] = req.headers[name];
  const validator = await operation.validator();
  const parts: RequestParts = { path, query, headers, body };
  const whole = bodyFacts(req).values <= VALUES_CHECKED_WHOLLY;
  const findings = (whole ? validator : await operation.briefValidator()).request(parts);
  const mistakes = handleMistakes(exchange, tenant, notes, services);
  if (findings.length > 0) {
    const problems = withHints(fieldProblems(findings, { body, query, params: path, headers }), notes);
    throw invalidFields([...problems, ...mistakes]);
  }
  if (mistakes.length > 0) throw invalidFields(mistakes);
  return { call: { path, query, headers: req.headers as Call['headers'], body, cleared, tenant, channel, self: selfOf(req) }, validator };
}

async function fail(error: unknown, exchange: Exchange, services: Services): Promise<void> {
  const { req, res, entry, version, conventions, operation, route } = exchange;
  identify(exchange, services, entry.tenant ?? '');
  const { status, text } = answerError(error, version, operation, route?.errors);
  if (status === 401 && conventions.bearer) res.setHeader('www-authenticate', 'Bearer');
  if (error instanceof Refusal && error.kind === 'unauthorized') entry.refused = whyUnauthorized(req.headers.authorization);
  else if (error instanceof Refusal) entry.refused = error.message;
  else services.log?.fault(error, entry);
  await reply(exchange, status, text, services, error);
}
