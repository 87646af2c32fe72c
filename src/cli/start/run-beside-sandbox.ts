import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createOpenSandbox } from '../../sandbox/create-open-sandbox.js';
import { MistakeCounts } from '../mistake-counts.js';
import { withControlToken } from './control-token.js';
import { type StartOptions, sandboxOptions } from './start-options.js';

/** The exit codes of a shell for a command that it does not find and for one that it cannot run. */
const [NOT_FOUND, NOT_RUN] = [127, 126];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command with `OMS_SANDBOX_URL` and `OMS_SANDBOX_ACCOUNT` (the default account) set, and
 * returns its exit code, or 128 plus the number of the signal that ended it. Signals are passed on
 * to the command; the sandbox closes after the command ends.
 */
export async function runBesideSandbox(words: readonly [string, ...string[]], given: StartOptions): Promise<number> {
  const options = withControlToken(given);
  const mistakes = new MistakeCounts();
  const sandbox = await createOpenSandbox({
    ...sandboxOptions(options),
    warm: true,
    reportMistakes: (operationId, found) => mistakes.add(operationId, found.join(', ')),
  });
  try {
    const env = {
      ...process.env,
      OMS_SANDBOX_URL: sandbox.url,
      OMS_SANDBOX_ACCOUNT: sandbox.defaultTenant,
      ...(options.controlToken !== undefined && { OMS_SANDBOX_CONTROL_TOKEN: options.controlToken }),
    };
    return await ended(start(words, env), words[0]);
  } finally {
    await sandbox.close();
    process.stderr.write(mistakes.text());
  }
}

/** Starts the command. On Windows, commands such as npm are scripts, which only a shell can run. */
function start([command, ...args]: readonly [string, ...string[]], env: NodeJS.ProcessEnv): ChildProcess {
  if (process.platform !== 'win32') return spawn(command, args, { env, stdio: 'inherit' });
  return spawn([command, ...args].map(quoted).join(' '), { env, stdio: 'inherit', shell: true });
}

const quoted = (word: string): string => (/^[\w./:\\=@-]+$/.test(word) ? word : `"${word.replaceAll('"', '""')}"`);

function ended(child: ChildProcess, command: string): Promise<number> {
  const passOn = (signal: NodeJS.Signals): void => {
    // A terminal also sends Ctrl-C to the command itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  const code = new Promise<number>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve(notRun(error, command)));
    child.once('exit', (exitCode, signal) => resolve(exitCode ?? 128 + constants.signals[signal as NodeJS.Signals]));
  });
  return code.finally(() => {
    for (const signal of SIGNALS) process.off(signal, passOn);
  });
}

function notRun({ code }: NodeJS.ErrnoException, command: string): number {
  const missing = code === 'ENOENT';
  const sentence = missing ? `Command "${command}" was not found` : `Command "${command}" cannot be run (${code})`;
  process.stderr.write(`oms-sandbox: ${sentence}.\n`);
  return missing ? NOT_FOUND : NOT_RUN;
}
