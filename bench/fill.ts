import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './process.js';

type Lifecycle = 'auto' | 'manual';

let kept: string | undefined;
const made = new Set<string>();

/**
 * A state file with `orders` orders, made once per run, in its own process so that its memory does
 * not slow down what is measured.
 */
function filled(orders: number, lifecycle: Lifecycle): string {
  kept ??= mkdtempSync(join(tmpdir(), 'oms-sandbox-bench-'));
  const file = join(kept, `${orders}-${lifecycle}.json`);
  if (!made.has(file)) {
    const args = ['--import', 'tsx', 'bench/servers/filler.ts', file, String(orders), lifecycle];
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    made.add(file);
  }
  return file;
}

/** Makes a state file with orders that are numbered from `order-0`. */
export function fill(file: string, orders: number, lifecycle: Lifecycle = 'manual'): void {
  copyFileSync(filled(orders, lifecycle), file);
}

/** Deletes the files made for this run. */
export function emptyOut(): void {
  if (kept) rmSync(kept, { recursive: true, force: true });
}
