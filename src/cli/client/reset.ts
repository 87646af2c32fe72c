import type { Command } from 'commander';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { print } from './print.js';

/** `oms-sandbox reset`: replaces the account's data with the seed. */
export const resetCommand = (): Command =>
  clientCommand('reset', 'Replace the data of a running sandbox with its seed').action(async (options: ClientOptions) => {
    const answer = await ask<{ now: string; orders: number }>(options, 'POST', '/__sandbox/reset');
    print(answer, options, ({ orders, now }) => `reset: ${orders} orders, now ${now}\n`);
  });
