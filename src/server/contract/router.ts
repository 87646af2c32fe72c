import findMyWay from 'find-my-way';
import type { Operation } from './operation.js';

/**
 * The result of routing: an operation, a known path with other methods, an unknown path, or a path
 * that is not valid percent-encoding.
 */
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

/**
 * Replaces path parameters by their positions, because the router gives names such as `line-item`
 * another meaning.
 */
const pattern = (path: string): { route: string; names: string[] } => {
  const names: string[] = [];
  const route = path.replaceAll(':', '::').replace(/\{([^}]+)\}/g, (_whole, name: string) => `:p${names.push(name) - 1}`);
  return { route, names };
};

/** The routes of all operations. Throws if two have the same method and path. */
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

type Tree = ReturnType<typeof treeOf>;
type Find = (method: string, path: string) => ReturnType<Tree['find']>;

const GROUPED_BY = 3;

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** The group of a path: its first segments, at most three and none of them a parameter. */
function groupOf(path: string): string {
  const segments = segmentsOf(path).slice(0, GROUPED_BY);
  const parameter = segments.findIndex((segment) => segment.includes('{'));
  return segments.slice(0, parameter < 0 ? GROUPED_BY : parameter).join('/');
}

/**
 * Returns a function that finds an entry in the tree of its group, trying the longest prefix first.
 * A group's tree is built at the first request for it.
 */
function finderIn(entries: Iterable<Entry>): Find {
  const groups = new Map<string, { entries: Entry[]; tree?: Tree }>();
  for (const entry of entries) {
    const name = groupOf(entry.operation.path);
    const group = groups.get(name);
    if (group) group.entries.push(entry);
    else groups.set(name, { entries: [entry] });
  }
  return (method, path) => {
    const segments = segmentsOf(path).slice(0, GROUPED_BY).map(decodeURIComponent);
    for (let length = segments.length; length >= 0; length--) {
      const group = groups.get(segments.slice(0, length).join('/'));
      if (!group) continue;
      group.tree ??= treeOf(group.entries);
      const found = group.tree.find(method as findMyWay.HTTPMethod, path);
      if (found) return found;
    }
    return null;
  };
}

/**
 * Makes the router: a radix tree for each group of paths with the same prefix, so that a first
 * request does not wait for other groups. It is case-sensitive, ignores trailing and duplicate
 * slashes, and prefers static segments to parameters.
 */
export function createRouter(operations: Iterable<Operation>): (method: string, path: string) => Match {
  const entries = entriesOf(operations);
  const methods = new Set(Array.from(entries.values(), ({ operation }) => operation.method));
  const lookUp = finderIn(entries.values());

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
