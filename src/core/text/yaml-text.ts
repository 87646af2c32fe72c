import { type Document, isCollection, isMap, isNode, isScalar, Lexer, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Path } from './field-name.js';
import { YAML_BOUNDS, type YamlBounds } from './yaml-bounds.js';
import { yamlProblems } from './yaml-words.js';

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const START: Place = { line: 1, column: 1 };

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

/** What the lexer adds: where a document, a scalar and the end of a flow are. */
const NOT_IN_TEXT = new Set(['\u0002', '\u0018', '\u001f']);

/** How many characters from the start of a text can be parsed: all, if it is not too large. */
export function readableLength(text: string, { characters, tokens }: YamlBounds = YAML_BOUNDS): number {
  const most = Math.min(text.length, characters);
  // Fewer characters cannot be more tokens.
  if (text.length <= tokens) return most;
  let [count, at] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    if (/\S/.test(token)) count += 1;
    if (count > tokens || at > most) return Math.min(at, most);
    if (!NOT_IN_TEXT.has(token)) at += token.length;
  }
  return most;
}

/** The message of what makes a text too large to be parsed; undefined if nothing does. */
function excess(text: string, bounds: YamlBounds): string | undefined {
  const { characters, tokens } = bounds;
  if (text.length > characters) return `The file is larger than the limit of ${characters} characters`;
  return readableLength(text, bounds) < text.length ? `The file has more than ${tokens} keys, values and marks, the limit` : undefined;
}

/** A key that a map has a second time. */
interface Duplicate {
  readonly offset: number;
  readonly message: string;
}

/** The parser holds each key of a map against all others; a set finds the same in one pass. */
function duplicateKeys(document: Document): Duplicate[] {
  const found: Duplicate[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value))
          found.push({ offset: key.range?.[0] ?? 0, message: `${String(key.value)} is there a second time in the same map` });
        known.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** Reads a YAML text. Problems found later in its content can be reported by line. */
export function parseYaml(text: string, bounds: YamlBounds = YAML_BOUNDS): YamlText {
  const tooMuch = excess(text, bounds);
  if (tooMuch !== undefined) return { value: undefined, problems: [{ ...START, message: tooMuch }], locate: () => START };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const wrong = yamlProblems(text, document.errors);
  const problems = [...wrong, ...(wrong.length > 0 ? [] : duplicateKeys(document))].map(({ offset, message }) => ({
    ...place(offset),
    message,
  }));
  const locate = (path: Path) => place(offsetOf(document, path));
  if (problems.length > 0) return { value: undefined, problems, locate };
  const { value, problem } = plain(document);
  return { value, problems: problem === undefined ? [] : [{ ...START, message: problem }], locate };
}

/** Returns the document's value. It must be a tree that is not much larger than its text. */
function plain(document: Document): { value?: unknown; problem?: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: YAML_BOUNDS.aliases });
    JSON.stringify(value);
    return { value };
  } catch (error) {
    return { problem: error instanceof TypeError ? 'An anchor contains itself' : (error as Error).message };
  }
}
