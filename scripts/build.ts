/**
 * Builds `dist`: the types, the code in one file with the packages that every start needs, the
 * contracts as JSON so that a start parses no YAML, the inspector, the schemas by which editors
 * complete files, and the command line. For measurements, `--no-types` skips the types, and
 * `--all-checks` compiles the checks of all operations, not only of implemented ones.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configSchema } from '../src/cli/config/config-form.js';
import { startCommand } from '../src/cli/start/start.js';
import { checkTable } from '../src/domain/moves/check-table.js';
import { routesOf } from '../src/kit/routes-of.js';
import { resources } from '../src/resources/index.js';
import { createCollections } from '../src/sandbox/declared.js';
import { editorSchema } from '../src/scenario/reading/editor-schema.js';
import { growSeed } from '../src/seed/grow.js';
import { seedKey } from '../src/seed/grown.js';
import { grownLines } from '../src/seed/grown-text.js';
import { readRecipe } from '../src/seed/read-recipe.js';
import { readSeedText, seedNames } from '../src/seed/seed-file.js';
import { type Contract, createContract } from '../src/server/contract/contract.js';
import { parseContract } from '../src/server/contract/contract-file.js';
import { bundle } from './bundle.js';
import { bundleInspector } from './inspector-bundle.js';
import { licencesOf } from './licences.js';

const root = new URL('../', import.meta.url);

/** Runs a command; if it fails, the build ends. */
function run(command: string): void {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Reads a contract. A contract that contradicts itself stops the build. */
async function readContract(source: string) {
  const document = await parseContract(readFileSync(new URL(source, root), 'utf8'), source);
  return createContract(document);
}

function writeContract({ document }: Contract, target: string): void {
  const file = new URL(target, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, JSON.stringify(document));
}

/** Grows the seeds of the package, so that a start only reads them. */
async function writeSeeds(): Promise<void> {
  const collections = createCollections();
  mkdirSync(new URL('dist/seeds', root));
  for (const name of await seedNames()) {
    const recipe = await readRecipe(name);
    const grown = { state: await growSeed(recipe, collections), nowMs: Date.parse(recipe.date) };
    const lines = grownLines(seedKey(await readSeedText(name)), grown, collections);
    writeFileSync(new URL(`dist/seeds/${name}.jsonl`, root), [...lines].join(''));
  }
}

checkTable();
const api = await readContract('openapi.yaml');
const control = await readContract('src/control/openapi.yaml');
const files = await readContract('src/files/openapi.yaml');
routesOf(resources, api.operations);
rmSync(new URL('dist', root), { recursive: true, force: true });
if (!process.argv.includes('--no-types')) run('tsc -p tsconfig.build.json --emitDeclarationOnly --sourceMap false');
const code = await bundle({ program: 'cli', library: 'index' }, process.argv.includes('--all-checks'));
const inputs = [...code, ...(await bundleInspector())];
writeFileSync(new URL('dist/LICENCES.md', root), licencesOf(fileURLToPath(root), inputs));
chmodSync(new URL('dist/cli.js', root), 0o755);
writeContract(control, 'dist/control/openapi.json');
writeContract(files, 'dist/files/openapi.json');
writeContract(api, 'dist/openapi.json');
await writeSeeds();
writeFileSync(new URL('dist/scenario.schema.json', root), `${JSON.stringify(editorSchema(api.document))}\n`);
writeFileSync(new URL('dist/config.schema.json', root), `${JSON.stringify(configSchema(startCommand().options), null, 2)}\n`);
const { status } = spawnSync(process.execPath, ['scripts/keep-compiled.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.stderr.write('The compiled form of the code could not be kept: the next start will compile it anew\n');
