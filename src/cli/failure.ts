import { Refusal } from '../core/errors.js';
import { Unreachable } from '../scenario/client.js';
import { RecipeError } from '../seed/recipe-error.js';
import { StateFileError } from '../store/disk/state-file-error.js';

/** What to do about failures that an option can mend, by the system's code. */
const ADVICE: Record<string, string> = {
  EADDRINUSE: 'Choose another with --port; 0 takes any that is free',
  EADDRNOTAVAIL: 'Choose an address of this machine with --host',
  ENOTFOUND: 'Choose an address of this machine with --host',
};

/** Errors whose message is written for the person at the terminal. */
const SENTENCES = [StateFileError, RecipeError, Refusal, Unreachable];

/** Says on standard error, in one line, why the command could not do its work; the process ends with 1. A fault of our own shows its stack. */
export function fail(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`oms-sandbox: ${explain(error)}\n`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const bySystem = code !== undefined && !code.startsWith('ERR_');
  if (!bySystem && !SENTENCES.some((kind) => error instanceof kind)) return error.stack ?? error.message;
  const advice = code === undefined ? undefined : ADVICE[code];
  return [error.message.replace(/\.$/, ''), ...(advice ? [advice] : [])].map((sentence) => `${sentence}.`).join(' ');
}
