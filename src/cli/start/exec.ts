import { Command } from 'commander';
import { addStartOptions, type StartOptions } from './start-options.js';

/**
 * `oms-sandbox exec -- <command>`: runs a command with its own in-memory sandbox and exits with the
 * command's exit code.
 */
export function execCommand(): Command {
  const command = new Command('exec')
    .description('Run a command with OMS_SANDBOX_URL set to an in-memory sandbox that stops when the command ends')
    .usage('[options] -- <command...>')
    .argument('<command...>', 'the command and its arguments');
  return addStartOptions(command, { port: 0, log: 'silent' }).action(async (words: [string, ...string[]], options: StartOptions) => {
    const { runBesideSandbox } = await import('./run-beside-sandbox.js');
    process.exitCode = await runBesideSandbox(words, options);
  });
}
