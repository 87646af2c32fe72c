import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopback } from '../../core/text/loopback.js';

const WILDCARDS = new Set(['0.0.0.0', '::']);
/**
 * Names that no public website can have: single labels, as containers have, and reserved endings.
 */
const PRIVATE_NAME = /^(?:[^.]+|.+\.(?:internal|local|localhost|test))$/;

/** A Host header without port and brackets, and without the trailing dot of a name. */
const nameOf = (host: string): string => {
  const name = host.toLowerCase().replace(/:\d*$/, '');
  return name.startsWith('[') ? name.slice(1, -1) : name.replace(/\.$/, '');
};

/**
 * Returns a test of whether a Host header names the sandbox: a loopback name, the bound address or
 * an allowed name. A page that pointed its own domain name here fails it. If the server is bound to
 * all addresses, any IP address and private name passes.
 */
export function createHostCheck(bound: string, allowed: readonly string[]): (host: string) => boolean {
  const address = nameOf(bound.includes(':') ? `[${bound.replace(/^\[|\]$/g, '')}]` : bound);
  const names = new Set([address, ...allowed.map(nameOf)]);
  return (host) => {
    const name = nameOf(host);
    return isLoopback(name) || names.has(name) || (WILDCARDS.has(address) && (isIP(name) > 0 || PRIVATE_NAME.test(name)));
  };
}

/**
 * The URL under which a client reached the sandbox, without a trailing slash. A proxy says by
 * `x-forwarded-proto` that it is reached by https.
 */
export const selfOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string =>
  `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${headers.host ?? 'localhost'}`;
