import { createOpenSandbox } from '../../sandbox/create-open-sandbox.js';
import { seedName } from '../../seed/seed-file.js';
import { setAside } from '../../store/disk/set-aside.js';
import { ClientError } from '../client/client-error.js';
import { withControlToken } from './control-token.js';
import { openPage } from './open-page.js';
import { playAtStart } from './play-at-start.js';
import type { ServeOptions } from './serve-options.js';
import { showProgress } from './show-progress.js';
import { hasPage, newOrdersWait, sandboxOptions } from './start-options.js';
import { stopOnSignal } from './stop-on-signal.js';
import { networkWarning, seedWarning, welcome } from './welcome.js';

/** Starts a sandbox, prints its address, and stops it when the process is asked to end. */
export async function serve({ memory, db, fresh, open, scenario = [], ...given }: ServeOptions): Promise<void> {
  const options = withControlToken(given);
  if (open && !hasPage(options))
    throw new ClientError('--open opens the page, which needs the control API. Leave out --open, --no-ui and --no-control');
  if (scenario.length > 0 && !options.control)
    throw new ClientError('--scenario plays by the control API. Leave out --scenario or --no-control');
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const file = memory ? undefined : db;
  const old = fresh ? setAside(db) : undefined;
  const shown = options.log === 'pretty' ? await showProgress() : undefined;
  const settings = { ...sandboxOptions(options), durability: options.durability, db: file, warm: true, progress: shown?.progress };
  const sandbox = await createOpenSandbox(settings).finally(shown?.end);
  stopOnSignal(sandbox.close);
  process.stdout.write(
    welcome(sandbox, {
      file,
      seed: options.seed,
      holds: newOrdersWait(options),
      page: hasPage(options),
      controlToken: options.controlToken,
    }),
  );
  if (open) await openPage(sandbox.url);
  await playAtStart(sandbox, scenario, options.controlToken).catch(async (error) => {
    await sandbox.close();
    throw error;
  });
  process.stderr.write(networkWarning(options, sandbox));
  if (old !== undefined) process.stderr.write(`The previous state is in ${old}.\n`);
  if (file !== undefined) process.stderr.write(seedWarning(sandbox, file, seedName(options.seed)));
}

/**
 * Ignores a closed output pipe: the sandbox keeps running when the reader of its output is gone.
 */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
