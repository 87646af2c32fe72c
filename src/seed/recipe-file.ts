import { readdir, readFile } from 'node:fs/promises';
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { RecipeError, rememberSource } from './recipe-error.js';
import type { Path } from './shape.js';

const folder = new URL('../../seeds/', import.meta.url);

const isPath = (nameOrPath: string): boolean => /[\\/.]/.test(nameOrPath);

async function knownNames(): Promise<string> {
  const files = await readdir(folder);
  return files
    .flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []))
    .sort()
    .join(', ');
}

async function readText(nameOrPath: string): Promise<string> {
  try {
    return await readFile(isPath(nameOrPath) ? nameOrPath : new URL(`${nameOrPath}.yaml`, folder), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isPath(nameOrPath)) throw new RecipeError(`The recipe ${nameOrPath} cannot be read (${code})`);
    throw new RecipeError(`There is no seed "${nameOrPath}"; there are [${await knownNames()}], or give the path of a recipe`);
  }
}

/** Where in the text a value begins, or rather its name where it has one; the nearest that is there if it is not. */
function offsetOf(document: Document, path: Path): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    const next = node.get(step, true);
    const start = pair ? pair.key : next;
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
    node = isNode(next) ? next : null;
  }
  return offset;
}

/** The content of a recipe's file, which may yet be wrong in any way; what is found later can be told by line. */
export async function readRecipeFile(nameOrPath: string): Promise<unknown> {
  const text = await readText(nameOrPath);
  const file = isPath(nameOrPath) ? nameOrPath : `seeds/${nameOrPath}.yaml`;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    const told = document.errors.map(({ pos, message }) => {
      const { line, column } = place(pos[0]);
      return `${file}:${line}:${column}: ${message}`;
    });
    throw new RecipeError(told.join('\n'));
  }
  const recipe: unknown = document.toJS();
  if (typeof recipe !== 'object' || recipe === null) throw new RecipeError(`${file}: The recipe must be a map of fields`);
  rememberSource(recipe, { file, locate: (path) => place(offsetOf(document, path)) });
  return recipe;
}
