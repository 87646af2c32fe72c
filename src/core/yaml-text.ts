import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path } from './field-name.js';

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The content of a YAML text, and the places of its values. */
export interface YamlText {
  readonly value: unknown;
  /** The YAML syntax errors. If there are any, `value` is meaningless. */
  readonly problems: readonly (Place & { message: string })[];
  /**
   * The place of a value, or of its name if it has one. If the value is missing, the nearest
   * enclosing one.
   */
  locate(path: Path): Place;
}

function offsetOf(document: Document, path: Path): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
    const next = node.get(step, true);
    const start = pair ? pair.key : next;
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
    node = isNode(next) ? next : null;
  }
  return offset;
}

/** Reads a YAML text. Problems found later in its content can be reported by line. */
export function parseYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = document.errors.map(({ pos, message }) => ({ ...place(pos[0]), message }));
  const locate = (path: Path) => place(offsetOf(document, path));
  if (problems.length > 0) return { value: undefined, problems, locate };
  const { value, problem } = plain(document);
  return { value, problems: problem === undefined ? [] : [{ ...place(0), message: problem }], locate };
}

/** Returns the document's value. It must be a tree that is not much larger than its text. */
function plain(document: Document): { value?: unknown; problem?: string } {
  try {
    const value: unknown = document.toJS();
    JSON.stringify(value);
    return { value };
  } catch (error) {
    return { problem: error instanceof TypeError ? 'An anchor contains itself' : (error as Error).message };
  }
}
