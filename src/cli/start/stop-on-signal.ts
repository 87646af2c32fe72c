import { constants } from 'node:os';
import { fail } from '../failure.js';
import { whenShellIsKilled } from './waiting-shell.js';

/**
 * `npm start` passes on a Ctrl-C that the terminal has already sent to every process: signals this
 * close together count as one.
 */
const ONE_SIGNAL_MS = 300;

/**
 * On SIGINT or SIGTERM, or if the shell that waits for it is killed, closes and exits with 0, or
 * with 1 if closing fails. A second signal exits at once.
 */
export function stopOnSignal(close: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    if (stoppingSince === undefined) {
      stoppingSince = performance.now();
      close()
        .catch(fail)
        .then(() => process.exit());
    } else if (performance.now() - stoppingSince > ONE_SIGNAL_MS) {
      process.exit(128 + constants.signals[signal]);
    }
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  whenShellIsKilled(() => {
    if (stoppingSince === undefined) stop('SIGTERM');
  });
}
