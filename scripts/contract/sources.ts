import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';

/** A source file of the contract. */
export interface Source {
  /** Its path, such as `openapi/v2/order.yaml`. */
  readonly name: string;
  /** The folder of its version, such as `v2`; undefined for the head. */
  readonly version: string | undefined;
  readonly document: Document.Parsed;
  /** The file and line of a node, such as `openapi/v2/order.yaml:12`. */
  at(node: unknown): string;
}

function readSource(path: string, name: string, version?: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new Error(`${name}: ${error.message}`);
  const at = (node: unknown): string => {
    const start = isScalar(node) ? node.range?.[0] : undefined;
    return start === undefined ? name : `${name}:${lines.linePos(start).line}`;
  };
  return { name, version, document, at };
}

/**
 * Reads the contract's files in `folder`: the head, then each version's files by name. Throws for
 * invalid YAML.
 */
export function readSources(folder: string): Source[] {
  const top = basename(folder);
  const head = join(folder, 'head.yaml');
  if (!existsSync(head)) throw new Error(`${top}/head.yaml is missing`);
  const versions = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const families = versions.flatMap((version) =>
    readdirSync(join(folder, version))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => readSource(join(folder, version, file), `${top}/${version}/${file}`, version)),
  );
  return [readSource(head, `${top}/head.yaml`), ...families];
}

/** The key of a pair. */
export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** The pairs of a map; none of anything else. */
export const pairsOf = (node: unknown): Pair[] => (isMap(node) ? node.items : []);
