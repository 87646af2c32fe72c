import { execFileSync, execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** The packages of the project. */
export const modules = join(root, 'node_modules');

const packing = execSync('npm pack --dry-run --json --ignore-scripts', {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
/** The files npm would publish. */
export const packed: string[] = JSON.parse(packing)[0].files.map(({ path }: { path: string }) => path);

/** A directory where what npm would publish is installed, and no other package. */
export function install(directory: string): string {
  const home = join(directory, 'node_modules', 'oms-sandbox');
  for (const path of packed) cpSync(join(root, path), join(home, path));
  return directory;
}

/** Links packages of this project into a directory, beside the installed one. */
export function alsoInstalled(directory: string, ...names: string[]): void {
  for (const name of names) {
    const link = join(directory, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(join(modules, name), link, 'junction');
  }
}

/** What a program prints that runs in a directory. */
export const node = (cwd: string, ...args: string[]): string => execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });
