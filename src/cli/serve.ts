import { createOpenSandbox } from '../sandbox/create-open-sandbox.js';
import type { ServeOptions } from './serve-options.js';
import { sandboxOptions } from './start-options.js';
import { stopOnSignal } from './stop-on-signal.js';
import { networkWarning, welcome } from './welcome.js';

/** Starts a sandbox, prints its address, and stops it when the process is asked to end. */
export async function serve({ memory, db, ...options }: ServeOptions): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const file = memory ? undefined : db;
  const sandbox = await createOpenSandbox({ ...sandboxOptions(options), durability: options.durability, db: file, warm: true });
  stopOnSignal(sandbox.close);
  process.stdout.write(welcome(sandbox, { file, seed: options.seed, holds: options.control && options.lifecycle === 'auto' }));
  process.stderr.write(networkWarning(options.host));
}

/**
 * Ignores a closed output pipe: the sandbox keeps running when the reader of its output is gone.
 */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
