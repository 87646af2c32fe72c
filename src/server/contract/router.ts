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
  route: string;
  names: readonly string[];
}

/** Path parameters by position, since a name such as `line-item` means something else to the router. */
const pattern = (path: string): { route: string; names: string[] } => {
  const names: string[] = [];
  const route = path.replaceAll(':', '::').replace(/\{([^}]+)\}/g, (_whole, name: string) => `:p${names.push(name) - 1}`);
  return { route, names };
};

/** Every operation's route. One contract may not give two operations the same place. */
function entriesOf(operations: Iterable<Operation>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const operation of operations) {
    const { route, names } = pattern(operation.path);
    const place = `${operation.method} ${route.replace(/\/+/g, '/').replace(/\/$/, '')}`;
    if (entries.has(place)) throw new Error(`The contract has two operations for ${operation.method} ${operation.path}`);
    entries.set(place, { operation, route, names });
  }
  return entries;
}

const ignored = () => {};

function treeOf(entries: Iterable<Entry>) {
  const tree = findMyWay({
    ignoreTrailingSlash: true,
    ignoreDuplicateSlashes: true,
    caseSensitive: true,
    maxParamLength: LONGEST_PARAM,
    onBadUrl: ignored,
  });
  for (const entry of entries) tree.on(entry.operation.method as findMyWay.HTTPMethod, entry.route, ignored, entry);
  return tree;
}

/**
 * A radix tree over the operations' paths, grown at the first request: case-sensitive, blind to a trailing or doubled slash, static parts before
 * parameters.
 */
export function createRouter(operations: Iterable<Operation>): (method: string, path: string) => Match {
  const entries = entriesOf(operations);
  const methods = new Set(Array.from(entries.values(), ({ operation }) => operation.method));
  let tree: ReturnType<typeof treeOf> | undefined;
  const lookUp = (method: string, path: string) => {
    tree ??= treeOf(entries.values());
    return tree.find(method as findMyWay.HTTPMethod, path);
  };

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
