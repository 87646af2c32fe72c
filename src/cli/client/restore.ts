import type { Command } from 'commander';
import { nearest } from '../../core/text/wording.js';
import { ask, Refused } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { ClientError } from './client-error.js';
import { print } from './print.js';

/** Fails for a snapshot that does not exist, with the name that was probably meant. */
async function refuseUnknown(options: ClientOptions, name: string): Promise<never> {
  const { snapshots } = await ask<{ snapshots: { name: string }[] }>(options, 'GET', '/__sandbox/snapshots');
  const names = snapshots.map((snapshot) => snapshot.name);
  const meant = nearest(name, names);
  const next = meant === undefined ? 'List the snapshots with oms-sandbox snapshot' : `Did you mean ${meant}?`;
  throw new ClientError(`there is no snapshot ${name}. ${next}`);
}

/** `oms-sandbox restore <name>`: brings back a snapshot. */
export const restoreCommand = (): Command =>
  clientCommand('restore', 'Restore a snapshot of a running sandbox')
    .argument('<name>', 'the name that it was saved under')
    .action(async (name: string, options: ClientOptions) => {
      const path = `/__sandbox/snapshots/${encodeURIComponent(name)}/restore`;
      const restored = await ask<{ orders: number }>(options, 'POST', path).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404) return refuseUnknown(options, name);
        throw error;
      });
      print(restored, options, ({ orders }) => `restored ${name}: ${orders} orders\n`);
    });
