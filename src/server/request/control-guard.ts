import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { createTokenCheck } from './auth.js';
import { isLocalOrigin } from './cors.js';

/** Who may use the control API. */
export interface ControlAccess {
  /** What `x-sandbox-token` must be; anything where there is none. */
  token?: string | undefined;
  /** The address the server is bound to; the machine's own unless given. */
  host?: string | undefined;
}

/** A refused control request. */
export interface Refused {
  status: number;
  message: string;
}

const HEALTH = '/__sandbox/health';
const WILDCARDS = new Set(['0.0.0.0', '::']);
/** Names that no page on the internet can have as its own: those of one label, as containers have, and reserved endings. */
const PRIVATE_NAME = /^(?:[^.]+|.+\.(?:internal|local|localhost|test))$/;

/** A Host header without its port and brackets. */
const nameOf = (host: string): string => {
  const name = host.toLowerCase().replace(/:\d*$/, '');
  return name.startsWith('[') ? name.slice(1, -1) : name;
};

const isLoopback = (name: string): boolean => name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));

/**
 * Keeps web pages away from the control API, whose calls may need no body and so no permission of the browser's: refuses origins that are not of this
 * machine, and, against names that were pointed here by somebody else, hosts that are neither loopback nor the bound one. A server bound to all
 * addresses answers to any address and to private names. Asks for the token where there is one, except for health and a browser's preflight; a request
 * that has it may come by any host.
 */
export function createControlGuard({
  token,
  host = '127.0.0.1',
}: ControlAccess): (req: IncomingMessage, path: string) => Refused | undefined {
  const isToken = token === undefined ? undefined : createTokenCheck([token]);
  const bound = nameOf(host.includes(':') ? `[${host.replace(/^\[|\]$/g, '')}]` : host);
  const isOurs = (name: string) =>
    isLoopback(name) || name === bound || (WILDCARDS.has(bound) && (isIP(name) > 0 || PRIVATE_NAME.test(name)));

  return ({ headers, method }, path) => {
    if (headers.origin !== undefined && !isLocalOrigin(headers.origin)) {
      return { status: 403, message: 'The control API is not for web pages of other machines' };
    }
    const open = path.replace(/\/$/, '') === HEALTH || method === 'OPTIONS';
    const given = headers['x-sandbox-token'];
    const known = typeof given === 'string' && isToken?.(given) === true;
    if (isToken && !known && !open) return { status: 401, message: 'The control API wants its token in the header x-sandbox-token' };
    if (!known && headers.host !== undefined && !isOurs(nameOf(headers.host))) {
      return { status: 403, message: 'The control API answers only to the address the sandbox is bound to and to this machine' };
    }
    return undefined;
  };
}
