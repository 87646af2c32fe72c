import { MOST_WORDS, nearest, suggestion } from '../text/wording.js';

/** The names of a type's fields. The compiler asks for every one. */
export type NamesOf<T> = Readonly<Record<keyof T & string, true>>;

/**
 * Throws an error that names the first unknown option, with the one that was probably meant.
 * Callers in plain JavaScript have no compiler that would.
 */
export function refuseUnknownOptions<T extends object>(where: string, given: T, names: NamesOf<T>): void {
  const known = Object.keys(names);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  throw new Error(`${where} has no option "${unknown}"${suggestion(nearest(unknown, known), known, known.length)}`);
}

/**
 * Throws an error that names the first option with a word that it does not take, with the one that
 * was probably meant.
 */
export function refuseUnknownChoices(where: string, given: object, choices: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, known] of Object.entries(choices)) {
    const value: unknown = (given as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || known.some((word) => word === value)) continue;
    const meant = suggestion(typeof value === 'string' ? nearest(value, known) : undefined, known, MOST_WORDS);
    throw new Error(`${where}: the option "${name}" cannot be ${JSON.stringify(value)}${meant}`);
  }
}
