import { isIP } from 'node:net';

const WILDCARDS = new Set(['0.0.0.0', '::']);
/**
 * Names that no page on the internet can have as its own: those of one label, as containers have,
 * and reserved endings.
 */
const PRIVATE_NAME = /^(?:[^.]+|.+\.(?:internal|local|localhost|test))$/;

/** A Host header without its port and brackets, and without the dot that may end a name. */
const nameOf = (host: string): string => {
  const name = host.toLowerCase().replace(/:\d*$/, '');
  return name.startsWith('[') ? name.slice(1, -1) : name.replace(/\.$/, '');
};

/**
 * Whether a name means this machine wherever it is asked: `localhost`, a name below it, or a
 * loopback address.
 */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));

/**
 * Tells whether a Host header is one that the sandbox goes by: a loopback name, the bound address
 * or an allowed name. A page whose name was pointed here by somebody else comes by another. A
 * server bound to all addresses goes by any address and by private names.
 */
export function createHostCheck(bound: string, allowed: readonly string[]): (host: string) => boolean {
  const address = nameOf(bound.includes(':') ? `[${bound.replace(/^\[|\]$/g, '')}]` : bound);
  const names = new Set([address, ...allowed.map(nameOf)]);
  return (host) => {
    const name = nameOf(host);
    return isLoopback(name) || names.has(name) || (WILDCARDS.has(address) && (isIP(name) > 0 || PRIVATE_NAME.test(name)));
  };
}
