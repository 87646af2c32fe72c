import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;

/** What makes a shell do more than run one command and wait for it. */
const MORE_THAN_ONE = /[&|;\n]/;

/**
 * Whether the parent is a shell that only waits for this process, as `npm start`, `npx` and a
 * spawn with a shell make it. Known on Linux only: the shells of other systems replace themselves
 * by their last command.
 */
function isShellWaiting(): boolean {
  try {
    const [, flag, script = ''] = readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').split('\0');
    return flag === '-c' && !MORE_THAN_ONE.test(script);
  } catch {
    return false;
  }
}

/**
 * Calls `stop` when the shell that waits for this process was killed. npm passes a signal on to its
 * shell, and some shells, such as dash, end without telling their command.
 */
export function whenShellIsKilled(stop: () => void): void {
  if (!isShellWaiting()) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, LOOK_EVERY_MS).unref();
}
