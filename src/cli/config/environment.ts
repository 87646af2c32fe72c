import { type Command, InvalidArgumentError } from 'commander';
import { nearest } from '../../core/text/wording.js';

const ON = ['1', 'true', 'yes', 'on'];
const OFF = ['0', 'false', 'no', 'off'];

const PREFIX = 'OMS_SANDBOX_';
/** What Kubernetes sets in every container if a service is called oms-sandbox. */
const OF_KUBERNETES = /^OMS_SANDBOX_(?:SERVICE_(?:HOST|PORT)|PORT_\d+_)/;

/** Is told what is wrong with a variable, without a period at the end; it may stop the command. */
type Complain = (problem: string) => void;

/**
 * Complains of a variable of the sandbox that no command has, if it is near one; others, which may
 * belong to the user, are a warning at a start.
 */
export function checkVariables(main: Command, command: Command, complain: Complain, env: NodeJS.ProcessEnv = process.env): void {
  const known = [...new Set(main.commands.flatMap(({ options }) => options.flatMap(({ envVar }) => envVar ?? [])))];
  const words = known.map((name) => name.slice(PREFIX.length));
  // Kubernetes also sets a URL where the sandbox has a port.
  if (env['OMS_SANDBOX_PORT']?.startsWith('tcp://')) delete env['OMS_SANDBOX_PORT'];
  for (const [name, value] of Object.entries(env)) {
    const isOwn = known.includes(process.platform === 'win32' ? name.toUpperCase() : name);
    if (!name.toUpperCase().startsWith(PREFIX) || isOwn || value === '' || OF_KUBERNETES.test(name)) continue;
    const word = name.slice(PREFIX.length);
    const meant = nearest(word, words);
    // Short words are near many; the first letter is seldom mistyped.
    if (meant !== undefined && meant[0] === word[0]?.toUpperCase())
      complain(`unknown environment variable '${name}' (Did you mean ${PREFIX}${meant}?)`);
    else if (command.options.some(({ long }) => long === '--seed'))
      process.stderr.write(`Warning: the environment variable ${name} is none of the sandbox's and has no effect.\n`);
  }
}

/**
 * Removes empty variables and those that turn a switch off, because commander treats any variable
 * that is set as "on".
 */
export function readSwitches(command: Command, complain: Complain, env: NodeJS.ProcessEnv = process.env): void {
  for (const { envVar, required, optional } of command.options) {
    const value = envVar === undefined ? undefined : env[envVar];
    if (envVar === undefined || value === undefined) continue;
    const isSwitch = !required && !optional;
    const word = value.toLowerCase();
    if (value === '' || (isSwitch && OFF.includes(word))) delete env[envVar];
    else if (isSwitch && !ON.includes(word)) {
      complain(`environment variable '${envVar}' must be 1 or 0, not '${value}'`);
      delete env[envVar];
    }
  }
}

/**
 * Removes variables whose values an option refuses, and complains of each. `words` are those of the
 * command line, which wins over a variable.
 */
export function dropRefused(command: Command, words: readonly string[], complain: Complain, env: NodeJS.ProcessEnv = process.env): void {
  for (const { envVar, long, parseArg } of command.options) {
    const value = envVar === undefined ? undefined : env[envVar];
    if (envVar === undefined || value === undefined || words.some((word) => word === long || word.startsWith(`${long}=`))) continue;
    try {
      parseArg?.(value, undefined);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      complain(`environment variable '${envVar}' is '${value}'. ${error.message}`);
      delete env[envVar];
    }
  }
}
