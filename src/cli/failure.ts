import { Refusal } from '../core/forms/errors.js';
import { visibleLines } from '../core/text/visible.js';
import { Unreachable } from '../scenario/playing/client.js';
import { RecipeError } from '../seed/recipe-error.js';
import { StateFileError } from '../store/disk/state-file-error.js';
import { ClientError } from './client/client-error.js';
import { ConfigError } from './config/config-error.js';

/** Advice for failures that an option can fix, by the system's error code. */
const ADVICE: Record<string, string> = {
  EADDRINUSE: 'Choose another port with --port; 0 picks a free one',
  EADDRNOTAVAIL: 'Choose an address of this machine with --host',
  ENOTFOUND: 'Choose an address of this machine with --host',
};

/** Errors whose message is written for the user at the terminal. */
const SENTENCES = [StateFileError, RecipeError, ConfigError, Refusal, Unreachable, ClientError];

/**
 * Prints to standard error, in one line, why the command failed, and sets exit code 1. An internal
 * error shows its stack. Control characters of what a file says are escaped.
 */
export function fail(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`oms-sandbox: ${visibleLines(explain(error))}\n`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const bySystem = code !== undefined && !code.startsWith('ERR_');
  if (!bySystem && !SENTENCES.some((kind) => error instanceof kind)) return error.stack ?? error.message;
  const advice = code === undefined ? undefined : ADVICE[code];
  return [error.message.replace(/\.$/, ''), ...(advice ? [advice] : [])]
    .map((sentence) => (sentence.endsWith('?') ? sentence : `${sentence}.`))
    .join(' ');
}
