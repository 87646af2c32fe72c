import type { IncomingMessage } from 'node:http';
import { createTokenCheck } from './auth.js';
import { createHostCheck } from './hosts.js';
import { createOrigins } from './origins.js';

/** Who may use the sandbox. */
export interface Access {
  /** The address the server is bound to; by default 127.0.0.1. */
  host?: string | undefined;
  /** Further host names of the sandbox, for example behind a proxy. */
  allowedHosts?: readonly string[] | undefined;
  /**
   * Origins whose pages may call, besides those of this machine; `*` allows all, for the API only.
   */
  corsOrigins?: readonly string[] | undefined;
  /**
   * The value that `x-sandbox-token` must have in calls of the control API; none is needed by
   * default.
   */
  token?: string | undefined;
}

/** A refused request. */
export interface Refused {
  status: number;
  message: string;
}

const HEALTH = '/__sandbox/health';
const forbidden = (message: string): Refused => ({ status: 403, message });

/** Whether a browser follows a link to a page, whose content the site of the link cannot read. */
const followsLink = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';

/**
 * Returns a check that keeps web pages of other sites away from the server. It refuses unknown host
 * names, because a page can point its own domain name here, and requests that browsers mark as
 * cross-site from origins that are not allowed. Calls of the control API may need no body and so no
 * preflight of the browser: they are refused to every other origin and must send the token if there
 * is one, except for health and preflights. A call with the token may use any host name. Links of
 * other sites may lead to `pages`, the paths of what a browser shows.
 */
export function createGuard({ token, host = '127.0.0.1', allowedHosts = [], corsOrigins = [] }: Access, pages: ReadonlySet<string>) {
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
    if (crossSite && !(pages.has(path) && followsLink(req)) && !origins.isAllowed(headers.origin, headers.host))
      return forbidden('The sandbox is not for web pages of other sites: --cors-origin names those that may call it');
    return undefined;
  };
}
