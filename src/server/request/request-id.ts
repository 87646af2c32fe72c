import { uuid } from '../../core/values/ids.js';
import { Lru } from './lru.js';

/** Printable ASCII that is safe in a header and short enough to echo. */
const SAFE = /^[\x21-\x7e]{1,128}$/;
const TENANTS_COUNTED = 1000;

/**
 * Returns a function that gives the id of an answer: the caller's if it is safe in a header, or
 * else the tenant's next one.
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
