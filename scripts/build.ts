/**
 * Builds `dist`: the types, the code in a few files with the packages that every start needs, the contracts as JSON so that a start parses no YAML, the
 * schema that editors complete scenarios by, and the command line as a program.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContract } from '../src/server/contract.js';
import { parseContract } from '../src/server/contract-file.js';
import { operationsOf } from '../src/simulation/scenario/operations.js';
import { scenarioSchema } from '../src/simulation/scenario/scenario-form.js';
import { bundleCode, bundlePackages } from './bundle.js';
import { licencesOf } from './licences.js';

const root = new URL('../', import.meta.url);

/** Runs a command; its failure ends the build. */
function run(command: string): void {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The files under `dist` that package.json says there are. */
function entries(): string[] {
  const { bin, exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    bin: Record<string, string>;
    exports: Record<string, string | { default: string }>;
  };
  const files = [...Object.values(bin), ...Object.values(exports).map((entry) => (typeof entry === 'string' ? entry : entry.default))];
  return files.filter((file) => /\bdist\/.*\.js$/.test(file)).map((file) => file.replace(/^.*\bdist\//, ''));
}

/** A contract that contradicts itself stops the build. */
async function writeContract(source: string, target: string) {
  const document = await parseContract(readFileSync(new URL(source, root), 'utf8'), source);
  createContract(document);
  const file = new URL(target, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, JSON.stringify(document));
  return document;
}

rmSync(new URL('dist', root), { recursive: true, force: true });
run('tsc -p tsconfig.build.json --emitDeclarationOnly --sourceMap false');
const { inputs } = await bundlePackages();
writeFileSync(new URL('dist/packages/LICENCES.md', root), licencesOf(fileURLToPath(root), Object.keys(inputs)));
cpSync(new URL('scripts/packages-loader.mjs', root), new URL('dist/packages/index.js', root));
await bundleCode(entries());
chmodSync(new URL('dist/cli.js', root), 0o755);
await writeContract('src/control/openapi.yaml', 'dist/control/openapi.json');
const operations = operationsOf(await writeContract('openapi.yaml', 'dist/openapi.json'));
writeFileSync(new URL('dist/scenario.schema.json', root), `${JSON.stringify(scenarioSchema([...operations.keys()]), null, 2)}\n`);
const { status } = spawnSync(process.execPath, ['scripts/keep-compiled.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.stderr.write('The compiled form of the packages could not be kept: each start will compile them anew\n');
