import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const INPUTS = ['src', 'seeds', 'openapi.yaml', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts'];
/** What the build writes last. */
const OUTPUT = join('dist', 'scenario.schema.json');

const changedAt = (path: string): number => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const within = (path: string): string[] =>
  path.includes('.')
    ? [path]
    : [path, ...readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];

/** Builds `dist` if anything it is made of has changed since. */
export default function build(): void {
  if (Math.max(...INPUTS.flatMap(within).map(changedAt)) < changedAt(OUTPUT)) return;
  execSync('npm run build', { cwd: root, stdio: ['ignore', 2, 2] });
}
