import type { Problem } from '../core/forms/form.js';
import { listed } from '../core/forms/problems.js';
import { fieldName, type Path } from '../core/text/field-name.js';
import { visible } from '../core/text/visible.js';

/** Where a recipe was read from. */
export interface Source {
  /** The file name to show in messages. */
  readonly file: string;
  /** Line and column, from 1, of a field, or of the nearest enclosing field that the file has. */
  locate(path: Path): { line: number; column: number } | undefined;
}

const sources = new WeakMap<object, Source>();

/** Remembers where a recipe was read from, so that later errors can name the line. */
export const rememberSource = (recipe: object, source: Source): void => {
  sources.set(recipe, source);
};

/** Returns a changed copy of a recipe; later errors about it name the lines of the original. */
export function keepSource<T extends object>(original: object, copy: T): T {
  const source = sources.get(original);
  if (source) sources.set(copy, source);
  return copy;
}

/** A recipe is invalid. The message has one line for each problem. */
export class RecipeError extends Error {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'RecipeError';
    this.problems = problems;
  }
}

const nameOf = (recipe: unknown): string => {
  const { name } = Object(recipe) as { name?: unknown };
  return typeof name === 'string' && name !== '' ? `seed ${name}` : 'seed';
};

/**
 * Makes the error for the problems of a recipe: `seeds/mine.yaml:12:5: products[0].sku is missing`,
 * or without a line for a recipe that is an object.
 */
export function recipeError(recipe: unknown, problems: readonly Problem[]): RecipeError {
  const source = typeof recipe === 'object' && recipe !== null ? sources.get(recipe) : undefined;
  const told = problems.map(({ path, message }) => ({
    at: source?.locate(path),
    sentence: `${path.length === 0 ? 'The recipe' : fieldName(path)} ${message}`,
  }));
  told.sort((a, b) => (a.at && b.at ? a.at.line - b.at.line || a.at.column - b.at.column : 0));
  const lines = told.map(({ at, sentence }) =>
    visible(`${[source?.file ?? nameOf(recipe), ...(at ? [at.line, at.column] : [])].join(':')}: ${sentence}`),
  );
  return new RecipeError(listed(lines).join('\n'), problems);
}
