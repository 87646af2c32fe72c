import type { Exchange } from './exchange.js';
import { readPreferences } from './preferences.js';
import type { Services } from './services.js';

/** What keeps a request from its usual answer. */
export interface Disturbance {
  /** The ids of the faults it comes from; none where the request asked for it itself. */
  readonly faults: readonly string[];
  /** How long the answer is held back. */
  readonly delayMs: number;
  /** Answered in place of the operation. */
  readonly error?: InducedError;
  /** `cut` ends the connection in place of the operation; the others let it be carried out and damage its answer. */
  readonly damage?: 'cut' | 'empty' | 'truncated';
}

/** An error that is answered because somebody wants to see it. */
export interface InducedError {
  readonly status: number;
  /** The status's own name unless given. */
  readonly message?: string;
  /** v3 only. */
  readonly errorCode?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** A call of the API that a fault may be about. */
export interface DisturbedCall {
  operationId: string;
  method: string;
  path: string;
}

/** Tells what a tenant's faults do to a call, and counts the call on them. */
export type Disturb = (tenant: string, call: DisturbedCall) => Disturbance | undefined;

/**
 * What the request asks for in its Prefer header and what its tenant's faults do to it, told in headers of the answer. An error that is asked for comes
 * before all faults, which then do not meet the call.
 */
export function disturbanceOf(
  { req, res, path }: Exchange,
  operationId: string,
  tenant: string,
  services: Services,
): Disturbance | undefined {
  const preferred = readPreferences(req.headers['prefer']);
  if (preferred) res.setHeader('preference-applied', preferred.applied);
  if (preferred?.status !== undefined) return { faults: [], delayMs: preferred.waitMs, error: { status: preferred.status } };
  const struck = services.disturb?.(tenant, { operationId, method: req.method ?? '', path });
  if (struck) res.setHeader('x-sandbox-fault', struck.faults.join(', '));
  if (!preferred) return struck;
  return { faults: [], ...struck, delayMs: preferred.waitMs + (struck?.delayMs ?? 0) };
}
