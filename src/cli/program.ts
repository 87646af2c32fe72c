import { Command } from 'commander';
import { version } from '../version.js';
import { readSwitches } from './environment.js';
import { execCommand } from './exec.js';
import { lifecycleCommand } from './lifecycle.js';
import { recordCommand } from './record.js';
import { repairCommand } from './repair.js';
import { runCommand } from './run.js';
import { startCommand } from './start.js';
import { validateCommand } from './validate.js';

/** The command line: what each command does is loaded when it is asked for. */
export function program(): Command {
  const main = new Command('oms-sandbox')
    .description("A local server that behaves like fabric's Order Management System")
    .version(version, '--version', 'Print the version')
    .helpOption('--help', 'Show this help')
    .helpCommand(false)
    .hook('preSubcommand', (_main, command) => readSwitches(command));
  for (const command of [
    main,
    startCommand(),
    execCommand(),
    recordCommand(),
    runCommand(),
    validateCommand(),
    repairCommand(),
    lifecycleCommand(),
  ]) {
    command.configureOutput({ outputError: (text, write) => write(`${usageSentence(text, command)}\n`) });
    if (command !== main) main.addCommand(command.helpOption('--help', 'Show this help'));
  }
  return main;
}

/** What commander says of a wrong use, in one line, with where to read on. */
function usageSentence(text: string, command: Command): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const whole = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  return `oms-sandbox: ${line}. See: ${whole} --help`;
}
