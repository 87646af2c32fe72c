import { isLoopback } from '../../core/text/loopback.js';

const ORIGIN = /^https?:\/\/(\[[\da-f:]+\]|[^\s/:@]+)(?::\d{1,5})?$/i;

/** Whether an origin is on this machine, on any port. */
function isLocal(origin: string): boolean {
  const name = ORIGIN.exec(origin)?.[1]?.toLowerCase();
  return name !== undefined && isLoopback(name.replace(/^\[|\]$/g, ''));
}

/**
 * Which origins may do what; an origin is a text such as `http://localhost:5173`, as the browser
 * sends it.
 */
export interface Origins {
  /** Whether its pages may call the API. */
  isAllowed(origin: string | undefined, host: string | undefined): boolean;
  /** Whether its pages may also call the control API; `*` does not allow that. */
  isTrusted(origin: string, host: string | undefined): boolean;
}

/**
 * Allows and trusts the origins of this machine, the sandbox's own pages, and the listed origins.
 */
export function createOrigins(listed: readonly string[]): Origins {
  const names = new Set(listed.map((origin) => origin.toLowerCase().replace(/\/$/, '')));
  const isOwn = (origin: string, host = '') => host !== '' && [`http://${host}`, `https://${host}`].includes(origin.toLowerCase());
  const isTrusted = (origin: string, host: string | undefined) =>
    isLocal(origin) || isOwn(origin, host?.toLowerCase()) || names.has(origin.toLowerCase());
  return { isTrusted, isAllowed: (origin, host) => origin !== undefined && (names.has('*') || isTrusted(origin, host)) };
}
