import type { Command } from 'commander';
import { ask } from './ask.js';
import { clientCommand, type ListOptions, listOptions } from './client-command.js';
import { follow } from './follow.js';
import { columns, print } from './print.js';

interface Event {
  at: string;
  type: string;
  orderNumber?: string;
}

interface Page {
  count: number;
  events: Event[];
}

const cells = ({ at, type, orderNumber = '' }: Event): string[] => [at, type, orderNumber];

/** `oms-sandbox events`: shows the latest events, oldest first, and with --follow those to come. */
export const eventsCommand = (): Command =>
  listOptions(clientCommand('events', 'Show the latest events of a running sandbox')).action(async (options: ListOptions) => {
    const path = '/__sandbox/events';
    if (options.follow) return follow<Event>(options, `${path}/stream?last=${options.limit}`, (event) => cells(event).join('  ').trimEnd());
    const { count } = await ask<Page>(options, 'GET', `${path}?limit=1`);
    const offset = Math.max(0, count - options.limit);
    const { events } = await ask<Page>(options, 'GET', `${path}?limit=${options.limit}&offset=${offset}`);
    print(events, options, (rows) => columns(rows.map(cells)) || 'no events\n');
  });
