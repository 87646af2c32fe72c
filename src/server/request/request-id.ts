import { uuid } from '../../core/ids.js';
import { Lru } from './lru.js';

/** Printable ASCII that a header may carry, and not so long that it costs anything to echo. */
const SAFE = /^[\x21-\x7e]{1,128}$/;
const TENANTS_COUNTED = 1000;

/**
 * The id a request is answered with: the caller's if it may stand in a header, else the next of the
 * tenant's own.
 */
export function createRequestIds(salt: string): (given: string | string[] | undefined, tenant: string) => string {
  const sequences = new Lru<number>(TENANTS_COUNTED);
  return (given, tenant) => {
    if (typeof given === 'string' && SAFE.test(given)) return given;
    const sequence = (sequences.get(tenant) ?? 0) + 1;
    sequences.set(tenant, sequence);
    return uuid({ salt: `request:${salt}:${tenant}`, sequence });
  };
}
