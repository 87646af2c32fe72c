import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The name of a scenario that is written to a file: "Half shipped" for `half-shipped.yaml`. */
export function nameOf(file: string): string {
  const words = basename(file, extname(file))
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Recorded' : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The path of the schema relative to the file, if that path stays the same when the project is
 * moved.
 */
export function schemaFor(file: string): string | undefined {
  const schema = fileURLToPath(new URL('../../scenario.schema.json', import.meta.url));
  const within = relative(process.cwd(), schema);
  if (within.startsWith('..') || isAbsolute(within)) return undefined;
  return relative(dirname(resolve(file)), schema)
    .split(sep)
    .join('/');
}
