import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLoopbackAddress } from '../core/text/loopback.js';

const refused = (host: string, address: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${host} leads to ${address}, which is another machine`), { code: 'ENOTHERE' });

/**
 * Makes a look-up for the connection to a host. It checks the very addresses that the connection
 * uses, so that no name can lead to one address when it is checked and to another when it is used.
 * Only an `allowed` host may lead to another machine.
 */
export const safeLookup =
  (allowed: boolean): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const other = error || allowed ? undefined : found.find(({ address }) => !isLoopbackAddress(address));
      const failure = error ?? (other && refused(host, other.address));
      const [first] = found ?? [];
      if (failure || !first) callback(failure ?? refused(host, 'no address'), []);
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
