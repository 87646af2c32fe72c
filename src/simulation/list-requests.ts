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
  /** Bodies that were too long to keep. */
  omitted?: readonly string[];
}

/** Which requests to tell of: all that fit, or one page of them. */
export interface RequestFilter {
  operation?: string | undefined;
  method?: string | undefined;
  status?: number | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function viewOf({ id, atMs, request, omitted }: LogEntry): RequestView {
  const { method, path, search, operationId, status, requestBody, responseText, findings, faults } = request;
  return {
    id,
    at: isoTime(atMs),
    method,
    path,
    ...(operationId !== undefined && { operationId }),
    query: { ...parse(search) },
    status,
    ...(requestBody !== undefined && { requestBody }),
    ...(responseText !== undefined && { responseBody: parsed(responseText) }),
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
      ({ request }) =>
        (operation === undefined || request.operationId === operation) &&
        (method === undefined || request.method === method) &&
        (status === undefined || request.status === status),
    );
  return { count: fitting.length, requests: fitting.slice(offset, offset + limit).map(viewOf) };
}

/** A tenant's requests, oldest first. */
export const listRequests = (log: RequestLog, tenant: string, filter: RequestFilter = {}): RequestView[] =>
  pageRequests(log, tenant, filter).requests;
