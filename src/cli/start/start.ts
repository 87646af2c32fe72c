import { Command } from 'commander';
import type { ServeOptions } from './serve-options.js';
import { addStartOptions, list, option, text } from './start-options.js';

/** `oms-sandbox start`: serves until a signal stops it. */
export function startCommand(): Command {
  const command = new Command('start').description('Serve the sandbox until it is stopped');
  return addServeOptions(command).action(async (options: ServeOptions) => {
    const { serve } = await import('./serve.js');
    await serve(options);
  });
}

/** Adds the options of `oms-sandbox start` to a command. */
export const addServeOptions = (command: Command): Command =>
  addStartOptions(command, { port: 4010, log: 'pretty' })
    .addOption(option('--db <file>', 'the state file').default('.sandbox/db.json').argParser(text))
    .addOption(option('--open', 'open the page in the browser'))
    .addOption(option('--memory', 'keep all data in memory; do not write a file'))
    .addOption(option('--fresh', 'start with a new state file; the old one is renamed'))
    .addOption(option('--scenario <name>', 'a scenario to play at the start, on a tenant of its own; repeatable').argParser(list))
    .addOption(
      option('--durability <promise>', 'what an acknowledged write survives: nothing, a killed process, or a power cut')
        .choices(['memory', 'write', 'fsync'])
        .default('write'),
    );
