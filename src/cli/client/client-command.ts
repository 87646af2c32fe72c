import { Command, InvalidArgumentError, Option } from 'commander';
import { readAccount, readAddress } from '../option-values.js';
import { CONFIG_FILE } from '../start/start-options.js';

/** The options that every command for a running sandbox has. */
export interface ClientOptions {
  /** Without a trailing slash. */
  url: string;
  account?: string;
  controlToken?: string;
  json?: true;
}

/** Reads the URL and removes slashes at its end, because paths start with one. */
const readUrl = (text: string): string => readAddress(text).replace(/\/+$/, '');

/**
 * Starts a command for a running sandbox: its name, description and the options for the connection.
 */
export const clientCommand = (name: string, description: string): Command =>
  connectionOptions(new Command(name).description(description)).option('--json', 'print the answer as JSON');

/** Adds the options for the connection to a running sandbox. */
export const connectionOptions = (command: Command): Command =>
  command
    .addOption(new Option('--url <url>', 'the running sandbox').env('OMS_SANDBOX_URL').default('http://127.0.0.1:4010').argParser(readUrl))
    .addOption(
      new Option('--config <file>', `a file that says where it runs, as for start; by default ${CONFIG_FILE}, if there is one`).env(
        'OMS_SANDBOX_CONFIG',
      ),
    )
    .addOption(
      new Option('--account <account>', 'the account to use, instead of the default one').env('OMS_SANDBOX_ACCOUNT').argParser(readAccount),
    )
    .addOption(new Option('--control-token <token>', 'the control token of the sandbox').env('OMS_SANDBOX_CONTROL_TOKEN'));

/** The options of a command that lists what happened. */
export interface ListOptions extends ClientOptions {
  limit: number;
  follow?: true;
}

/** Adds the options of a command that lists what happened. */
export const listOptions = (command: Command): Command =>
  command
    .option('--limit <number>', 'how many', readCount, 20)
    .option('--follow', 'go on with those to come, one a line, until it is stopped');

/** Reads a whole number from 1. */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999999999');
  return Number(text);
}
