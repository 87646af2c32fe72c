import type { Command } from 'commander';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { columns, print } from './print.js';

interface Scenarios {
  scenarios: { name: string; scenario: string }[];
}

/** `oms-sandbox scenarios`: lists the scenarios that a running sandbox can play by name. */
export const scenariosCommand = (): Command =>
  clientCommand('scenarios', 'List the scenarios that a running sandbox can play by name').action(async (options: ClientOptions) => {
    const { scenarios } = await ask<Scenarios>(options, 'GET', '/__sandbox/scenarios');
    print(scenarios, options, (all) => columns(all.map(({ name, scenario }) => [name, scenario])) || 'no scenarios\n');
  });
