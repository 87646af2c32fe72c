import type { Command } from 'commander';
import { text } from '../start/start-options.js';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { ClientError, NoSandbox } from './client-error.js';
import { print } from './print.js';

interface ResetOptions extends ClientOptions {
  db?: string;
}

/**
 * `oms-sandbox reset`: replaces the account's data with the seed. If no sandbox runs, sets aside
 * the state file that `--db` names.
 */
export const resetCommand = (): Command =>
  clientCommand('reset', 'Replace the data of a running sandbox with its seed')
    .option('--db <file>', 'a state file to set aside if no sandbox runs, so that the next start makes a new one', text)
    .action(async (options: ResetOptions) => {
      try {
        const answer = await ask<{ now: string; orders: number }>(options, 'POST', '/__sandbox/reset');
        print(answer, options, ({ orders, now }) => `reset: ${orders} orders, now ${now}\n`);
      } catch (error) {
        if (!(error instanceof NoSandbox) || options.db === undefined) throw error;
        await setFileAside(options.db, options);
      }
    });

/** Renames a state file and says where it is. The whole file, because accounts share it. */
async function setFileAside(db: string, options: ResetOptions): Promise<void> {
  if (options.account !== undefined)
    throw new ClientError('--account needs a running sandbox. Without --account, the whole file is set aside');
  const { setAside } = await import('../../store/disk/set-aside.js');
  const setAsideAs = setAside(db);
  if (setAsideAs === undefined) throw new ClientError(`there is no state file ${db}`);
  print({ setAsideAs }, options, () => `no sandbox runs; ${db} was set aside as ${setAsideAs}, and the next start makes a new one\n`);
}
