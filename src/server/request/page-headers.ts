import type { IncomingMessage, ServerResponse } from 'node:http';
import { Repeats } from '../../core/work/repeats.js';
import { GUARD_HEADERS } from '../http/guard-headers.js';
import type { RequestLog } from '../outside/log.js';
import { createOrigins } from './origins.js';

const METHODS = 'GET, HEAD, PUT, POST, PATCH, DELETE, OPTIONS';
const EXPOSED =
  'x-fabric-request-id, x-sandbox-unimplemented, x-sandbox-fault, x-sandbox-unknown-fields, x-sandbox-nearest, x-sandbox-contradictory-quantities, preference-applied, retry-after, allow';

/**
 * Returns a function that sets an answer's headers for browsers: the guard headers, and for pages
 * of this machine and of listed origins the CORS headers. Other origins get no CORS headers, and
 * the log says so.
 */
export function createPageHeaders(
  corsOrigins: readonly string[] = [],
  log?: RequestLog,
): (req: IncomingMessage, res: ServerResponse) => void {
  const { isAllowed } = createOrigins(corsOrigins);
  const repeats = new Repeats();
  return (req, res) => {
    const { origin, host } = req.headers;
    res.setHeader('vary', 'Origin');
    for (const [name, value] of Object.entries(GUARD_HEADERS)) res.setHeader(name, value);
    if (origin === undefined) return;
    if (isAllowed(origin, host)) allow(req, res, origin);
    else if (log) {
      const line = `Pages of ${origin} may not call: --cors-origin ${origin} lets them`;
      repeats.note(line, (again) => log.notice(again === 0 ? line : `${line} (${again} more times)`));
    }
  };
}

function allow({ method, headers }: IncomingMessage, res: ServerResponse, origin: string): void {
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-expose-headers', EXPOSED);
  if (method !== 'OPTIONS') return;
  res.setHeader('access-control-allow-methods', METHODS);
  res.setHeader('access-control-max-age', '600');
  const asked = headers['access-control-request-headers'];
  if (asked !== undefined) res.setHeader('access-control-allow-headers', asked);
}
