import { Command, Option } from 'commander';
import { addStartOptions, text } from '../start/start-options.js';
import type { RecordOptions } from './record-options.js';

/**
 * `oms-sandbox record <file>`: serves until a signal stops it, then writes the requests of one
 * account as a scenario.
 */
export function recordCommand(): Command {
  const command = new Command('record')
    .description('Serve a sandbox and, when it stops, write the requests it received as a scenario')
    .argument('<file>', 'the scenario file to write, such as checkout.yaml');
  return addStartOptions(command, { port: 4010, log: 'pretty' })
    .addOption(new Option('--db <file>', 'the state file; data stays in memory by default').argParser(text))
    .option('--force', 'replace the file if it exists')
    .action(async (file: string, options: RecordOptions) => {
      const { recordScenario } = await import('./record-scenario.js');
      await recordScenario(file, options);
    });
}
