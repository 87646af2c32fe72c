import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporary, root } from './process.js';
import type { Size } from './size.js';
import { alone, median, type Row } from './table.js';

const MB = 1_000_000;

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

interface Installed {
  bytes: number;
  seconds: number;
}

function inEmptyFolder(directory: string, n: number, install: (cwd: string) => void): Installed {
  const cwd = join(directory, `project-${n}`);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }');
  const began = performance.now();
  install(cwd);
  return { bytes: bytesIn(join(cwd, 'node_modules')), seconds: (performance.now() - began) / 1_000 };
}

/** Packs the built package, and installs it into empty folders. */
export const packageSize = ({ starts }: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const npm = (args: readonly string[], cwd: string) =>
      execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [{ filename, size }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', directory], root)) as [
      { filename: string; size: number },
    ];
    const install = (cwd: string): void => void npm(['install', '--no-audit', '--no-fund', '--offline', join(directory, filename)], cwd);
    const installed = Array.from({ length: Math.ceil(starts / 3) }, (_, n) => inEmptyFolder(directory, n, install));
    return [
      alone('the packed package', 'MB', size / MB),
      alone('the installed package, with all it needs', 'MB', (installed[0]?.bytes ?? Number.NaN) / MB, { goal: { most: 25 } }),
      alone('its installation from the packed file', 's', median(installed.map(({ seconds }) => seconds))),
    ];
  });
