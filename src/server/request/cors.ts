import type { IncomingMessage, ServerResponse } from 'node:http';

const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
const METHODS = 'GET, HEAD, PUT, POST, PATCH, DELETE, OPTIONS';
const EXPOSED = 'x-fabric-request-id, x-sandbox-unimplemented, x-sandbox-fault, preference-applied, retry-after, allow';

/** Whether an origin is a page of this machine, on any port. */
export const isLocalOrigin = (origin: string): boolean => LOCAL.test(origin);

/** Lets pages of this machine, on any port, call the sandbox; other origins get no such headers. */
export function allowLocalOrigins(req: IncomingMessage, res: ServerResponse, next: () => void): void {
  const { origin } = req.headers;
  res.setHeader('vary', 'Origin');
  if (origin !== undefined && isLocalOrigin(origin)) {
    res.setHeader('access-control-allow-origin', origin);
    res.setHeader('access-control-expose-headers', EXPOSED);
    if (req.method === 'OPTIONS') {
      res.setHeader('access-control-allow-methods', METHODS);
      res.setHeader('access-control-max-age', '600');
      const asked = req.headers['access-control-request-headers'];
      if (asked !== undefined) res.setHeader('access-control-allow-headers', asked);
    }
  }
  next();
}
