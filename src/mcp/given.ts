import { nameMeant, shown, suggestion } from '../core/text/wording.js';

/** What is wrong in the arguments of a call: the part of zod's issues that is told. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

function problem(given: Readonly<Record<string, unknown>>, { code, path, message, keys = [] }: Issue, known: readonly string[]): string[] {
  if (code === 'unrecognized_keys' && path.length === 0) {
    return keys.map((key) => {
      const meant = nameMeant(key, known);
      return `There is no argument ${shown(key)}${meant === undefined ? '' : suggestion(meant, known, known.length)}`;
    });
  }
  const [first] = path;
  const missing = path.length === 1 && given[String(first)] === undefined;
  return [missing ? `The argument ${String(first)} is missing` : `${placeOf(path)}: ${message}`];
}

/** Lines that say why a call of a tool was refused, and which arguments the tool takes. */
export const problemsOf = (
  tool: string,
  given: Readonly<Record<string, unknown>>,
  issues: readonly Issue[],
  known: readonly string[],
): string[] => [...issues.flatMap((issue) => problem(given, issue, known)), `${tool} takes: ${known.join(', ')}. Nothing was done.`];
