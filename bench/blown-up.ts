import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.js';

const NEEDED = ['src', 'scripts', 'openapi', 'openapi.yaml', 'package.json', 'tsconfig.json', 'seeds', 'scenarios', 'bench'];

/**
 * A copy of a family with new paths, operations and tag. Its components are renamed by the folder
 * it is in.
 */
const renamed = (text: string, copy: string): string =>
  text
    .replace(/^tags:\n {2}- name: (.*)$/m, `tags:\n  - name: $1 ${copy}`)
    .replace(/^ {2}\/api\/v2\//gm, `  /api/v2/${copy}/`)
    .replace(/^( *)tags: \[(.*)\]$/gm, `$1tags: [$2 ${copy}]`)
    .replace(/^( *)operationId: (\w+)$/gm, `$1operationId: $2${copy}`);

const countIn = (directory: string): number =>
  Object.values((JSON.parse(readFileSync(join(directory, 'dist', 'openapi.json'), 'utf8')) as { paths: object }).paths).reduce(
    (count: number, item) => count + Object.keys(item).length,
    0,
  );

/**
 * Copies the project into `directory` and builds it with a contract of at least `least` operations:
 * copies of v2's families under other names, with compiled checks for all operations, implemented
 * or not. Returns the number of operations.
 */
export function buildBlownUp(directory: string, least: number): number {
  for (const name of NEEDED) cpSync(join(root, name), join(directory, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'), 'junction');
  const v2 = join(directory, 'openapi', 'v2');
  const files = readdirSync(v2);
  const own = files.reduce((count, file) => count + (readFileSync(join(v2, file), 'utf8').match(/^ *operationId: /gm) ?? []).length, 0);
  for (let copy = 1; (copy - 1) * own + countIn(root) < least; copy++) {
    const folder = join(directory, 'openapi', `copy${copy}`);
    cpSync(v2, folder, { recursive: true });
    for (const file of files) writeFileSync(join(folder, file), renamed(readFileSync(join(v2, file), 'utf8'), `copy${copy}`));
  }
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
  run('scripts/write-contract.ts');
  run('scripts/build.ts', '--no-types', '--all-checks');
  return countIn(directory);
}
