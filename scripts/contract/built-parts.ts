import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiDocument } from '../../src/openapi/openapi-document.js';
import { compileChecks } from './compile-checks.js';
import { cutParts, type FamilyPart } from './cut-parts.js';

/**
 * The module of a family: `document` is its part of the contract, `operations` are the compiled
 * checks of implemented operations.
 */
async function moduleOf({ document, places }: FamilyPart, answered?: ReadonlySet<string>): Promise<string> {
  const own = new Set(places.map(({ id }) => id).filter((id) => answered?.has(id) ?? true));
  const more = `export const document = JSON.parse(${JSON.stringify(JSON.stringify(document))});`;
  return compileChecks(document, own, { more, inside: true });
}

/**
 * Writes a contract into `folder`, one module per family, and returns the code of a `BuiltContract`
 * that loads them with `loadPart`, which `dist/load.js` provides.
 */
export async function writeParts(document: OpenApiDocument, folder: string, answered?: ReadonlySet<string>): Promise<string> {
  const parts = cutParts(document);
  mkdirSync(folder, { recursive: true });
  for (const part of parts) writeFileSync(join(folder, `${part.family}.cjs`), await moduleOf(part, answered));
  const places = parts.flatMap(({ family, places }) => places.map(({ id, method, path }) => [id, method, path, family]));
  return `{ places: ${JSON.stringify(places)}, part: (family) => loadPart('contract/' + family + '.cjs') }`;
}
