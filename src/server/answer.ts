import { Refusal } from '../core/errors.js';
import type { Call } from '../kit/resource.js';
import { bearerToken } from './auth.js';
import { checkBodySafety } from './body-safety.js';
import type { Contract } from './contract.js';
import type { AnswerRoute, RouteTable } from './direct-route.js';
import { dispatch } from './dispatch.js';
import { answerError } from './errors.js';
import type { Exchange } from './exchange.js';
import { fieldProblems, refuseFields } from './field-problems.js';
import type { Operation } from './operation.js';
import { parseQuery } from './query.js';
import { sendJson } from './send.js';
import type { Services } from './services.js';
import type { RequestParts, Validator } from './validator.js';

/** Bodies of more values than this are checked up to their first wrong field: the time to name all grows with the square of their number. */
const VALUES_CHECKED_WHOLLY = 4_000;
const LONGEST_PATH_TOLD = 200;
const REQUEST_ID = 'x-fabric-request-id';

/** A contract, what answers its operations, and whether they want a bearer token. */
export interface Api {
  contract: Contract;
  routes: RouteTable;
  guarded: boolean;
}

/** Answers the exchanges of one API: match, token, tenant, body, contract, command; whatever fails on the way meets in one place. */
export function createAnswerer(api: Api, services: Services): (exchange: Exchange) => Promise<void> {
  const routes = new Map(Object.entries(api.routes));
  return async (exchange) => {
    try {
      await answer(exchange, api, routes, services);
    } catch (error) {
      fail(error, exchange, services);
    }
  };
}

async function answer(exchange: Exchange, api: Api, routes: ReadonlyMap<string, AnswerRoute>, services: Services): Promise<void> {
  const { req, res, entry } = exchange;
  const params = match(exchange, api.contract);
  if (params === undefined) return;
  const operation = exchange.operation as Operation;
  const token = bearerToken(req.headers.authorization);
  if (api.guarded) services.authorize(token);
  const route = routes.get(operation.id);
  if (!route) throw notImplemented(exchange, operation);
  exchange.route = route;
  const tenant = services.tenantOf(req.headers, operation, token);
  entry.tenant = tenant;
  identify(exchange, services, tenant);
  const { call, validator } = await check(exchange, operation, params, tenant, services);
  const { status, text } = await dispatch(route, call, operation, validator, services.store);
  sendJson(res, status, text);
}

/** Finds the operation and answers its path parameters; undefined once an OPTIONS request has been answered. */
function match(exchange: Exchange, contract: Contract): Record<string, string> | undefined {
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
  if (found.kind === 'otherMethod') throw new Refusal('methodNotAllowed', `${req.method} is not allowed here`);
  throw new Refusal('notFound', `There is no ${path.slice(0, LONGEST_PATH_TOLD)}`);
}

function notImplemented({ res }: Exchange, operation: Operation): Refusal {
  res.setHeader('x-sandbox-unimplemented', operation.id);
  return new Refusal('notImplemented', `The sandbox does not implement ${operation.id} yet`);
}

/** v3 answers every request with its id. */
function identify({ req, res, version }: Exchange, { requestIdOf }: Services, tenant: string): void {
  if (version === 'v3' && !res.hasHeader(REQUEST_ID)) res.setHeader(REQUEST_ID, requestIdOf(req.headers[REQUEST_ID], tenant));
}

/** Reads the request and holds it against the contract. */
async function check(
  { req, res, search }: Exchange,
  operation: Operation,
  path: Record<string, string>,
  tenant: string,
  services: Services,
): Promise<{ call: Call; validator: Validator }> {
  const { body: need, queryNames, headerNames } = operation.facts;
  const query = parseQuery(search, queryNames);
  const body = need === 'none' ? undefined : await services.readBody(req, res, need);
  const values = body === undefined ? 0 : checkBodySafety(body);
  const headers: RequestParts['headers'] = body === undefined ? {} : { 'content-type': 'application/json' };
  for (const name of headerNames) if (req.headers[name] !== undefined) headers[name] = req.headers[name];
  const validator = await operation.validator();
  const parts: RequestParts = { path, query, headers, body };
  const whole = values <= VALUES_CHECKED_WHOLLY;
  const findings = (whole ? validator : await operation.briefValidator()).request(parts);
  if (findings.length > 0) throw refuseFields(fieldProblems(findings, { body, query, params: path, headers }));
  return { call: { path, query, headers: req.headers as Call['headers'], body, tenant }, validator };
}

function fail(error: unknown, exchange: Exchange, services: Services): void {
  const { res, entry, version, operation, route } = exchange;
  identify(exchange, services, entry.tenant ?? '');
  const { status, text } = answerError(error, version, operation, route?.errors);
  if (status === 401) res.setHeader('www-authenticate', 'Bearer');
  if (error instanceof Refusal) entry.refused = error.message;
  else services.log?.fault(error instanceof Error ? error : new Error(String(error)), entry);
  sendJson(res, status, text);
}
