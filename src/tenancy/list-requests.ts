import { parse } from 'node:querystring';
import type { FieldProblem } from '../core/forms/errors.js';
import { isoTime } from '../core/time/clock.js';
import type { LogEntry, RequestLog } from './request-log.js';

/** A logged request as the control API shows it. */
export interface RequestView {
  /** Counts the tenant's requests from 1. */
  id: number;
  /** The tenant's time. */
  at: string;
  method: string;
  path: string;
  operationId?: string;
  query: Record<string, unknown>;
  status: number;
  requestBody?: unknown;
  responseBody?: unknown;
  findings: readonly FieldProblem[];
  /** Unknown fields and other likely mistakes, such as `itmes (items?)`. */
  unknownFields?: readonly string[];
  /** The ids of the faults that took effect. */
  faults: readonly string[];
  /** What was left out: bodies that were too long, or findings beyond the limit. */
  omitted?: LogEntry['omitted'];
}

/** Selects requests: all that match, or one page of them. */
export interface RequestFilter {
  operation?: string | undefined;
  method?: string | undefined;
  status?: number | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  /** A page ends with the request that makes it longer than this; no bound unless given. */
  characters?: number | undefined;
}

/** The value of a JSON body, or the text of any other. */
function parsed(body: Buffer | string): unknown {
  const text = body.toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A logged request as the control API shows it. */
export function viewOf({ id, atMs, method, path, search, operationId, status, requestBody, responseBody, ...rest }: LogEntry): RequestView {
  const { findings, unknownFields, faults, omitted } = rest;
  return {
    id,
    at: isoTime(atMs),
    method,
    path,
    ...(operationId !== undefined && { operationId }),
    query: { ...parse(search) },
    status,
    ...(requestBody !== undefined && { requestBody: parsed(requestBody) }),
    ...(responseBody !== undefined && { responseBody: parsed(responseBody) }),
    findings,
    ...(unknownFields && { unknownFields }),
    faults,
    ...(omitted.length > 0 && { omitted }),
  };
}

/** Whether a request has the operation, method and status that a filter names. */
export const fitsRequest = (
  entry: LogEntry,
  { operation, method, status }: Pick<RequestFilter, 'operation' | 'method' | 'status'>,
): boolean =>
  (operation === undefined || entry.operationId === operation) &&
  (method === undefined || entry.method === method) &&
  (status === undefined || entry.status === status);

/** One page of a tenant's requests, oldest first, and the number of all that match. */
export function pageRequests(log: RequestLog, tenant: string, filter: RequestFilter): { count: number; requests: RequestView[] } {
  const { limit = Number.POSITIVE_INFINITY, offset = 0, characters = Number.POSITIVE_INFINITY } = filter;
  const fitting = log.entries(tenant).filter((entry) => fitsRequest(entry, filter));
  return { count: fitting.length, requests: upTo(characters, fitting.slice(offset, offset + limit)).map(viewOf) };
}

function upTo(characters: number, entries: readonly LogEntry[]): readonly LogEntry[] {
  let sum = 0;
  const last = entries.findIndex(({ weight }) => {
    sum += weight;
    return sum > characters;
  });
  return last < 0 ? entries : entries.slice(0, last + 1);
}

/** A tenant's requests, oldest first. */
export const listRequests = (log: RequestLog, tenant: string, filter: RequestFilter = {}): RequestView[] =>
  pageRequests(log, tenant, filter).requests;
