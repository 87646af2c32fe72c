import { parse } from 'node:querystring';
import { isoTime } from '../core/clock.js';
import type { FieldProblem } from '../core/errors.js';
import type { LogEntry, RequestLog } from './request-log.js';

/** A logged request as it is told. */
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
  /** Faults that took effect, by id. */
  faults: readonly string[];
  /** Bodies that were too long to keep, and findings where there were too many. */
  omitted?: LogEntry['omitted'];
}

/** Which requests to tell of: all that fit, or one page of them. */
export interface RequestFilter {
  operation?: string | undefined;
  method?: string | undefined;
  status?: number | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** JSON as its value, anything else as the text it is. */
function parsed(body: Buffer | string): unknown {
  const text = body.toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function viewOf({ id, atMs, method, path, search, operationId, status, requestBody, responseBody, ...rest }: LogEntry): RequestView {
  const { findings, faults, omitted } = rest;
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
    faults,
    ...(omitted.length > 0 && { omitted }),
  };
}

/** One page of a tenant's requests, oldest first, and how many fit in all. */
export function pageRequests(log: RequestLog, tenant: string, filter: RequestFilter): { count: number; requests: RequestView[] } {
  const { operation, method, status, limit = Number.POSITIVE_INFINITY, offset = 0 } = filter;
  const fitting = log
    .entries(tenant)
    .filter(
      (entry) =>
        (operation === undefined || entry.operationId === operation) &&
        (method === undefined || entry.method === method) &&
        (status === undefined || entry.status === status),
    );
  return { count: fitting.length, requests: fitting.slice(offset, offset + limit).map(viewOf) };
}

/** A tenant's requests, oldest first. */
export const listRequests = (log: RequestLog, tenant: string, filter: RequestFilter = {}): RequestView[] =>
  pageRequests(log, tenant, filter).requests;
