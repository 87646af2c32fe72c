import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { version } from '../version.js';
import { clientCommands } from './client/client-commands.js';
import { checkVariables, dropRefused, readSwitches } from './config/environment.js';
import { sandboxUrl } from './config/sandbox-url.js';
import { doctorCommand } from './health/doctor.js';
import { repairCommand } from './health/repair.js';
import { lifecycleCommand } from './lifecycle/lifecycle.js';
import { mcpCommand } from './mcp.js';
import { convertCommand } from './scenarios/convert.js';
import { recordCommand } from './scenarios/record.js';
import { runCommand } from './scenarios/run.js';
import { validateCommand } from './scenarios/validate.js';
import { execCommand } from './start/exec.js';
import { settleMemory } from './start/settle-memory.js';
import { startCommand } from './start/start.js';
import { CONFIG_FILE, type StartOptions } from './start/start-options.js';
import { complaining, isDoctor, toldBy } from './start/start-problems.js';
import { unreadFiles } from './start/unread-files.js';

const HELP = ['-h, --help', 'Show this help'] as const;
/** The options of the program itself; all others belong to a command. */
const OWN_OPTIONS = ['-h', '--help', '-v', '--version'];

/** The words of a command line, with the command `start` if they name none. */
export function withCommand(words: readonly string[]): string[] {
  const [first] = words;
  const named = first !== undefined && (!first.startsWith('-') || OWN_OPTIONS.includes(first));
  return named ? [...words] : ['start', ...words];
}

/** Builds the command line. The code of a command is loaded when the command is called. */
export function program(): Command {
  const main = new Command('oms-sandbox')
    .description("A local server that behaves like fabric's Order Management System")
    .usage('[command] [options]')
    .version(version, '-v, --version', 'Print the version')
    .helpOption(...HELP)
    .helpCommand('help [command]', 'Show the help of a command')
    .addHelpText('after', '\nWithout a command it starts: oms-sandbox --port 0 is oms-sandbox start --port 0')
    .hook('preSubcommand', (all, command) => {
      const complain = complaining(command);
      checkVariables(all, command, complain);
      readSwitches(command, complain);
      if (isDoctor(command)) dropRefused(command, all.args, complain);
    })
    .hook('preAction', async (_main, command) => {
      await readConfigFile(command);
      settleMemory(command);
    });
  for (const command of [
    main,
    startCommand(),
    execCommand(),
    recordCommand(),
    runCommand(),
    validateCommand(),
    convertCommand(),
    repairCommand(),
    lifecycleCommand(),
    mcpCommand(),
    doctorCommand(),
    ...clientCommands(),
  ]) {
    command.configureOutput({ outputError: (text, write) => write(`${usageSentence(text, command)}\n`) });
    if (command !== main) main.addCommand(command.helpOption(...HELP));
  }
  return main;
}

/**
 * Applies the config file, if there is one, to a command that has options in it, and tells a client
 * where the sandbox of the file or of the environment is.
 */
async function readConfigFile(command: Command): Promise<void> {
  const { config } = command.opts<Partial<StartOptions>>();
  if (!command.options.some((option) => option.attributeName() === 'config')) return;
  process.stderr.write(unreadFiles(command, config !== undefined));
  const read = config !== undefined || existsSync(CONFIG_FILE);
  const { applyConfig } = read ? await import('./config/config-file.js') : {};
  const fields = applyConfig ? toldBy(command, () => applyConfig(command, config ?? CONFIG_FILE, skipsOf(command))) : {};
  if (command.getOptionValueSource('url') !== 'default') return;
  const url = sandboxUrl(fields);
  if (url !== undefined) command.setOptionValueWithSource('url', url, 'config');
}

/** The fields of the config file that a command leaves out. */
const skipsOf = (command: Command): string[] => (command.name() === 'exec' ? ['port'] : []);

/** Formats a usage error of commander in one line, with a pointer to the help. */
function usageSentence(text: string, command: Command): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .replace(/^command-argument value ('.*') is invalid for argument '(\w+)'\./, '<$2> $1 is invalid.')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const whole = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  return `oms-sandbox: ${line}${line.endsWith('?') ? '' : '.'} See: ${whole} --help`;
}
