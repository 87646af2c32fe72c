import type { Disturbance } from '../../ports/disturbance.js';
import type { Exchange } from '../request/exchange.js';
import { readPreferences } from '../request/preferences.js';
import type { Services } from '../request/services.js';

/**
 * What the request's Prefer header and its tenant's faults do to its answer; response headers name
 * them. If the request asks for an error, the faults do not see the call.
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
