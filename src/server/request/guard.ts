import type { IncomingMessage } from 'node:http';
import { createTokenCheck } from './auth.js';
import { createHostCheck } from './hosts.js';
import { createOrigins } from './origins.js';

/** Who may use the sandbox. */
export interface Access {
  /** The address the server is bound to; 127.0.0.1 unless given. */
  host?: string | undefined;
  /** Further names that the sandbox goes by, as behind a proxy. */
  allowedHosts?: readonly string[] | undefined;
  /**
   * Origins whose pages may call, beside those of this machine; `*` is all of them, for the API
   * only.
   */
  corsOrigins?: readonly string[] | undefined;
  /** What `x-sandbox-token` must be in calls of the control API; anything where there is none. */
  token?: string | undefined;
}

/** A refused request. */
export interface Refused {
  status: number;
  message: string;
}

const HEALTH = '/__sandbox/health';
const forbidden = (message: string): Refused => ({ status: 403, message });

/**
 * Keeps web pages of others away from the whole server: refuses hosts that it does not go by, since
 * a page can point its own name here, and what browsers mark as sent by another site whose origin
 * is not allowed. Calls of the control API may need no body and so no permission of the browser's:
 * they are refused to every other origin, and ask for the token where there is one, except for
 * health and a browser's preflight. A call that has the token may come by any host.
 */
export function createGuard({ token, host = '127.0.0.1', allowedHosts = [], corsOrigins = [] }: Access) {
  const isToken = token === undefined ? undefined : createTokenCheck([token]);
  const isOurs = createHostCheck(host, allowedHosts);
  const origins = createOrigins(corsOrigins);

  const refuseControl = ({ headers, method }: IncomingMessage, path: string, known: boolean): Refused | undefined => {
    if (headers.origin !== undefined && !origins.isTrusted(headers.origin, headers.host))
      return forbidden('The control API is not for web pages of other machines');
    const open = path.replace(/\/$/, '') === HEALTH || method === 'OPTIONS';
    if (!isToken || known || open) return undefined;
    return { status: 401, message: 'The control API requires its token in the header x-sandbox-token' };
  };

  return (req: IncomingMessage, path: string, isControl: boolean): Refused | undefined => {
    const { headers } = req;
    const given = headers['x-sandbox-token'];
    const known = isControl && typeof given === 'string' && isToken?.(given) === true;
    const refused = isControl ? refuseControl(req, path, known) : undefined;
    if (refused) return refused;
    if (!known && headers.host !== undefined && !isOurs(headers.host))
      return forbidden('The sandbox answers to this machine, to the address it is bound to and to the names of --allowed-host only');
    const crossSite = headers['sec-fetch-site'] === 'cross-site';
    if (crossSite && !origins.isAllowed(headers.origin, headers.host))
      return forbidden('The sandbox is not for web pages of other sites: --cors-origin names those that may call it');
    return undefined;
  };
}
