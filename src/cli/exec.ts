import { Command } from 'commander';
import { addStartOptions, type StartOptions } from './start-options.js';

/** `oms-sandbox exec -- <command>`: runs a command beside a sandbox of its own, in memory, and ends as the command ends. */
export function execCommand(): Command {
  const command = new Command('exec')
    .description('Run a command with OMS_SANDBOX_URL set to a sandbox in memory that lasts as long as it')
    .usage('[options] -- <command...>')
    .argument('<command...>', 'the command and its arguments');
  return addStartOptions(command, { port: 0, log: 'silent' }).action(async (words: [string, ...string[]], options: StartOptions) => {
    const { runBesideSandbox } = await import('./run-beside-sandbox.js');
    process.exitCode = await runBesideSandbox(words, options);
  });
}
