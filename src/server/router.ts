import findMyWay from 'find-my-way';
import type { Operation } from './operation.js';

/** What a method and a path mean: an operation, a known path that takes other methods, no path of the contract, or no path at all. */
export type Match =
  | { kind: 'operation'; operation: Operation; params: Record<string, string> }
  | { kind: 'otherMethod'; allow: readonly string[] }
  | { kind: 'unknown' }
  | { kind: 'malformed' };

const LONGEST_PARAM = 1024;

interface Entry {
  operation: Operation;
  names: readonly string[];
}

/** Path parameters by position, since a name such as `line-item` means something else to the router. */
const pattern = (path: string): { route: string; names: string[] } => {
  const names: string[] = [];
  const route = path.replaceAll(':', '::').replace(/\{([^}]+)\}/g, (_whole, name: string) => `:p${names.push(name) - 1}`);
  return { route, names };
};

/** A radix tree over the operations' paths: case-sensitive, blind to a trailing or doubled slash, static parts before parameters. */
export function createRouter(operations: Iterable<Operation>): (method: string, path: string) => Match {
  const bad = () => {};
  const router = findMyWay({
    ignoreTrailingSlash: true,
    ignoreDuplicateSlashes: true,
    caseSensitive: true,
    maxParamLength: LONGEST_PARAM,
    onBadUrl: bad,
  });
  const methods = new Set<findMyWay.HTTPMethod>();
  const places = new Set<string>();
  for (const operation of operations) {
    const { route, names } = pattern(operation.path);
    const method = operation.method as findMyWay.HTTPMethod;
    const place = `${method} ${route.replace(/\/+/g, '/').replace(/\/$/, '')}`;
    if (places.has(place)) throw new Error(`The contract has two operations for ${method} ${operation.path}`);
    places.add(place);
    const entry: Entry = { operation, names };
    router.on(method, route, bad, entry);
    methods.add(method);
  }
  const lookUp = (method: string, path: string) => router.find(method as findMyWay.HTTPMethod, path);

  return (method, path) => {
    if (!decodes(path)) return { kind: 'malformed' };
    const found = lookUp(method === 'HEAD' ? 'GET' : method, path);
    if (found) {
      const { operation, names } = found.store as Entry;
      return { kind: 'operation', operation, params: Object.fromEntries(names.map((name, at) => [name, found.params[`p${at}`] ?? ''])) };
    }
    const allow: string[] = [...methods].filter((other) => lookUp(other, path));
    if (allow.length === 0) return { kind: 'unknown' };
    if (allow.includes('GET')) allow.push('HEAD');
    return { kind: 'otherMethod', allow: [...allow, 'OPTIONS'] };
  };
}

function decodes(path: string): boolean {
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
