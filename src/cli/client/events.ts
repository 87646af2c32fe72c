import type { Command } from 'commander';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand, readCount } from './client-command.js';
import { columns, print } from './print.js';

interface Page {
  count: number;
  events: { at: string; type: string; orderNumber?: string }[];
}

/** `oms-sandbox events`: shows the latest events, oldest first. */
export const eventsCommand = (): Command =>
  clientCommand('events', 'Show the latest events of a running sandbox')
    .option('--limit <number>', 'how many', readCount, 20)
    .action(async (options: ClientOptions & { limit: number }) => {
      const { count } = await ask<Page>(options, 'GET', '/__sandbox/events?limit=1');
      const offset = Math.max(0, count - options.limit);
      const { events } = await ask<Page>(options, 'GET', `/__sandbox/events?limit=${options.limit}&offset=${offset}`);
      print(events, options, (rows) => columns(rows.map(({ at, type, orderNumber = '' }) => [at, type, orderNumber])) || 'no events\n');
    });
