import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
/** What the build reads. */
const INPUTS = ['src', 'seeds', 'openapi.yaml', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts'];
/** What the build writes last. */
const OUTPUT = join('dist', 'config.schema.json');

const changedAt = (path: string): number => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const within = (path: string): string[] =>
  path.includes('.')
    ? [path]
    : [path, ...readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];

/** Whether `dist` is newer than everything that it is made of. */
export const isBuilt = (): boolean => Math.max(...INPUTS.flatMap(within).map(changedAt)) < changedAt(OUTPUT);
