import { Command, InvalidArgumentError, Option } from 'commander';
import type { SandboxOptions } from '../sandbox.js';

/** What `oms-sandbox start` was asked for. */
export interface StartOptions {
  port: number;
  host: string;
  db: string;
  memory?: true;
  seed: string;
  lifecycle: NonNullable<SandboxOptions['lifecycle']>;
  lenient?: true;
  durability: NonNullable<SandboxOptions['durability']>;
  log: NonNullable<SandboxOptions['log']>;
}

/** `oms-sandbox start`: serves until a signal stops it. */
export function startCommand(): Command {
  return new Command('start')
    .description('Serve the sandbox until it is stopped')
    .addOption(option('--port <number>', 'where to listen; 0 takes a free port').default(4010).argParser(port))
    .addOption(option('--host <address>', 'address to listen on').default('127.0.0.1').argParser(text))
    .addOption(option('--db <file>', 'the state file').default('.sandbox/db.json').argParser(text).conflicts('memory'))
    .addOption(option('--memory', 'keep everything in memory, in no file'))
    .addOption(
      option('--seed <name>', 'what a new tenant starts with: default, empty, or the path of a recipe').default('default').argParser(text),
    )
    .addOption(
      option('--lifecycle <mode>', 'auto: new orders are released and allocated by themselves').choices(['auto', 'manual']).default('auto'),
    )
    .addOption(option('--lenient', 'do not ask for the header x-site-context'))
    .addOption(
      option('--durability <promise>', 'what an acknowledged write survives: nothing, a killed process, a power cut')
        .choices(['memory', 'write', 'fsync'])
        .default('write'),
    )
    .addOption(option('--log <format>', 'the request log on standard error').choices(['pretty', 'json', 'silent']).default('pretty'))
    .action(async (options: StartOptions) => {
      const { serve } = await import('./serve.js');
      await serve(options);
    });
}

/** An option that may also come from the environment, as `OMS_SANDBOX_<NAME>`. */
function option(flags: string, description: string): Option {
  const made = new Option(flags, description);
  return made.env(`OMS_SANDBOX_${made.name().toUpperCase()}`);
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65535) throw new InvalidArgumentError('It must be a whole number from 0 to 65535');
  return number;
}

function text(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty');
  return value;
}
