import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';

/** A file of the contract as it is written. */
export interface Source {
  /** Its path from the folder that holds the contract's folder, such as `openapi/v2/order.yaml`. */
  readonly name: string;
  /** The folder of its version, such as `v2`; none for the head. */
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
 * The contract's files in `folder`: the head, then every version's, each version by the names of
 * its files. Throws where one is no YAML.
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

/** The name of a pair. */
export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
