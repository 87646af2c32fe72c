import { Command, Option } from 'commander';
import type { RecordOptions } from './record-options.js';
import { addStartOptions, text } from './start-options.js';

/** `oms-sandbox record <file>`: serves until a signal stops it, and then writes what one account asked of it as a scenario. */
export function recordCommand(): Command {
  const command = new Command('record')
    .description('Serve a sandbox and, when it is stopped, write what was asked of it as a scenario')
    .argument('<file>', 'the scenario to write, such as checkout.yaml');
  return addStartOptions(command, { port: 4010, log: 'pretty' })
    .addOption(new Option('--db <file>', 'the state file; in memory unless given').argParser(text))
    .option('--force', 'replace the file if there is one')
    .action(async (file: string, options: RecordOptions) => {
      const { recordScenario } = await import('./record-scenario.js');
      await recordScenario(file, options);
    });
}
