/**
 * Writes the files that are generated from the contracts and folders: the types of both contracts,
 * the list of resources, and the names of policies. With `--check` it writes nothing; its exit code
 * says whether the files are up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTs, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { isObject, type JsonObject, type OpenApiDocument, parametersOf, resolve } from '../src/openapi/openapi-document.js';
import { createContract } from '../src/server/contract/contract.js';

const root = new URL('../', import.meta.url);

/**
 * A type with each operation's parameters that have a default, because the server finds those in
 * every request.
 */
function parametersWithDefault(document: OpenApiDocument): string {
  const rows = [...createContract(document).operations.values()].flatMap(({ id, path, method }) => {
    const node = document.paths[path]?.[method.toLowerCase()] as JsonObject;
    const names = parametersOf(document, path, node).flatMap(({ name, schema }) => {
      const resolved = resolve(document, schema);
      return isObject(resolved) && resolved['default'] !== undefined ? [JSON.stringify(name)] : [];
    });
    return names.length > 0 ? [`    ${id}: ${names.join(' | ')};\n`] : [];
  });
  return `export interface parametersWithDefault {\n${rows.join('')}}\n`;
}

async function typesOf(contract: string): Promise<string> {
  const source = new URL(contract, root);
  const document = parse(readFileSync(source, 'utf8')) as OpenApiDocument;
  // A client may omit what has a default.
  const types = astToString(await openapiTs(source, { defaultNonNullable: false, silent: true }));
  return `// Generated from ${contract} by \`npm run types\`; edit that, not this.\n\n${types}${parametersWithDefault(document)}`;
}

/** Every folder under `src/resources` is a resource. */
function listOfResources(): string {
  const folders = readdirSync(new URL('src/resources/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  const variable = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Generated from the folders beside it by `npm run types`.',
    "import type { Resource } from '../kit/resource.js';",
    ...names.map((name) => `import ${variable(name)} from './${name}/index.js';`),
    '',
    '/** Every resource: one exists because its folder does. */',
    'export const resources: readonly Resource[] = [',
    ...names.map((name) => `  ${variable(name)},`),
    '];',
    '',
  ].join('\n');
}

/** The names of all policies, for code that may not import the families. */
async function listOfPolicies(): Promise<string> {
  const [{ policies }, { resources }, { policiesOf }] = await Promise.all([
    import('../src/domain/policies.js'),
    import('../src/resources/index.js'),
    import('../src/kit/routes-of.js'),
  ]);
  return [
    '// Generated from the policies of the house and of the families by `npm run types`.',
    '',
    '/** Every policy there is. */',
    'export const policyNames = [',
    ...Object.keys(policiesOf(resources, policies)).map((name) => `  '${name}',`),
    '] as const;',
    '',
  ].join('\n');
}

const files: Record<string, string> = {
  'src/contract-types.ts': await typesOf('openapi.yaml'),
  'src/control/contract-types.ts': await typesOf('src/control/openapi.yaml'),
  'src/resources/index.ts': listOfResources(),
};

function writeOrCheck(path: string, text: string): void {
  const file = new URL(path, root);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${path} is out of date: run \`npm run types\`.\n`);
    process.exitCode = 1;
  }
}

for (const [path, text] of Object.entries(files)) writeOrCheck(path, text);
// This imports the list of resources that was just written.
writeOrCheck('src/policy-names.ts', await listOfPolicies());
