import type { Command } from 'commander';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { columns, print } from './print.js';

interface Snapshot {
  name: string;
  at: string;
  orders: number;
}

/** `oms-sandbox snapshot [name]`: saves the account's data under a name, or lists what is saved. */
export const snapshotCommand = (): Command =>
  clientCommand('snapshot', 'Save the data of a running sandbox under a name, or list the names')
    .argument('[name]', 'the name to save under; without it, the snapshots are listed')
    .action(async (name: string | undefined, options: ClientOptions) => {
      if (name === undefined) {
        const { snapshots } = await ask<{ snapshots: Snapshot[] }>(options, 'GET', '/__sandbox/snapshots');
        const rows = (saved: Snapshot[]) => columns(saved.map(({ name, at, orders }) => [name, at, `${orders} orders`]));
        print(snapshots, options, (saved) => rows(saved) || 'no snapshots\n');
        return;
      }
      const saved = await ask<Snapshot>(options, 'POST', '/__sandbox/snapshots', { name });
      print(saved, options, ({ orders }) => `saved ${name}: ${orders} orders\n`);
    });
