import { type Command, InvalidArgumentError, Option } from 'commander';
import { hostProblem, originProblem } from '../../core/text/web-names.js';
import { instantOf } from '../../core/time/instant.js';
import { limitsWith } from '../../core/work/limits.js';
import type { OpenOptions } from '../../sandbox/options.js';
import type { SandboxOptions } from '../../sandbox.js';

/** The config file that is read if none is named. */
export const CONFIG_FILE = 'oms-sandbox.yaml';

/** The options that every command that starts a sandbox accepts. */
export interface StartOptions {
  port: number;
  host: string;
  config?: string;
  seed: string;
  cache: boolean;
  scenarios?: string;
  clock?: string;
  lifecycle: NonNullable<SandboxOptions['lifecycle']>;
  lenient?: true;
  strict?: true;
  control: boolean;
  controlToken?: string;
  ui: boolean;
  requestLog: boolean;
  log: NonNullable<SandboxOptions['log']>;
  allowedHost?: readonly string[];
  corsOrigin?: readonly string[];
  webhookHosts?: readonly string[];
  limit?: NonNullable<SandboxOptions['limits']>;
  policy?: NonNullable<SandboxOptions['policies']>;
}

/** The defaults that differ between those commands. */
export interface StartDefaults {
  port: number;
  log: StartOptions['log'];
}

/** Adds the options for starting a sandbox to a command. */
export const addStartOptions = (command: Command, { port: defaultPort, log }: StartDefaults): Command =>
  command
    .addOption(option('--config <file>', `a file with these options; by default ${CONFIG_FILE}, if there is one`).argParser(text))
    .addOption(option('--port <number>', 'port to listen on; 0 picks a free one').default(defaultPort).argParser(port))
    .addOption(option('--host <address>', 'address to listen on').default('127.0.0.1').argParser(text))
    .addOption(
      option('--seed <name>', 'the data a new tenant starts with: default, empty, or the path of a recipe')
        .default('default')
        .argParser(text),
    )
    .addOption(option('--no-cache', 'grow a recipe anew at each start, instead of keeping what it grew'))
    .addOption(
      option('--scenarios <folder>', 'the scenarios that /__sandbox/scenarios offers; by default those of the package').argParser(text),
    )
    .addOption(option('--clock <time>', "a time at which each new tenant's clock is frozen").argParser(time))
    .addOption(
      option('--lifecycle <mode>', 'auto: new orders are released and allocated automatically').choices(['auto', 'manual']).default('auto'),
    )
    .addOption(option('--lenient', 'do not require the header x-site-context'))
    .addOption(option('--strict', 'refuse fields that the contract does not have, instead of naming them in a header'))
    .addOption(option('--no-control', 'disable the control API under /__sandbox'))
    .addOption(
      option('--control-token <token>', 'the token that control API requests must send in the header x-sandbox-token').argParser(text),
    )
    .addOption(option('--no-ui', 'leave out the page that browsers get at /'))
    .addOption(option('--no-request-log', 'do not keep the latest requests of each tenant in memory'))
    .addOption(option('--log <format>', 'the request log on standard error').choices(['pretty', 'json', 'silent']).default(log))
    .addOption(
      option('--allowed-host <name>', 'an additional host name to accept, for example behind a proxy; repeatable').argParser(
        listOf(hostProblem),
      ),
    )
    .addOption(
      option('--cors-origin <origin>', 'an origin whose web pages can call the API, * for all; repeatable').argParser(
        listOf(originProblem),
      ),
    )
    .addOption(
      option('--webhook-hosts <names>', 'hosts besides this machine that webhooks are sent to, separated by commas').argParser(
        listOf(hostProblem),
      ),
    )
    .addOption(option('--limit <name=number>', 'override a limit (see docs/limits.md); repeatable').argParser(limit))
    .addOption(option('--policy <name=value>', 'what a policy is for all tenants; repeatable').argParser(policy));

/** Converts the options to those of `createSandbox`. */
export const sandboxOptions = ({ config: _, allowedHost, corsOrigin, limit, policy, strict, ...options }: StartOptions): OpenOptions => ({
  ...options,
  allowedHosts: allowedHost,
  corsOrigins: corsOrigin,
  limits: limit,
  policies: policy,
  unknownFields: strict ? 'refuse' : undefined,
});

/** Whether new orders wait for a time that a request can skip. */
export const newOrdersWait = ({ control, lifecycle, policy }: StartOptions): boolean =>
  control && (policy?.lifecycle ?? lifecycle) === 'auto';

/** Whether browsers get the inspector. */
export const hasPage = ({ control, ui }: Pick<StartOptions, 'control' | 'ui'>): boolean => control && ui;

/** Makes an option that can also be set in the environment, as `OMS_SANDBOX_<NAME>`. */
export function option(flags: string, description: string): Option {
  const made = new Option(flags, description);
  return made.env(`OMS_SANDBOX_${made.name().toUpperCase().replaceAll('-', '_')}`);
}

/** Reads the number of a port. */
export function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65535) throw new InvalidArgumentError('It must be a whole number from 0 to 65535');
  return number;
}

/** Adds one value, or several separated by commas, to the values given before. */
export const list = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').map((one) => text(one.trim())),
];

/** The same, refusing values with a problem, which completes a sentence. */
const listOf =
  (problemOf: (value: string) => string | undefined) =>
  (value: string, before?: readonly string[]): string[] => {
    const all = list(value, before);
    for (const one of all) {
      const problem = problemOf(one);
      if (problem !== undefined) throw new InvalidArgumentError(`It ${problem}`);
    }
    return all;
  };

/** Adds one limit, or several separated by commas, to the limits given before. */
function limit(value: string, before: Record<string, number> = {}): Record<string, number> {
  const given = value.split(',').map((one): [string, number] => {
    const [name = '', number = ''] = one.split('=');
    return [name.trim(), Number(number)];
  });
  const changes = { ...before, ...Object.fromEntries(given) };
  try {
    limitsWith(changes);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
  return changes;
}

/**
 * Adds one policy, or several separated by commas, to those given before. A value is JSON or,
 * otherwise, text.
 */
function policy(value: string, before: Record<string, unknown> = {}): Record<string, unknown> {
  const given = value.split(/,(?=\s*\w+=)/).map((one): [string, unknown] => {
    const at = one.indexOf('=');
    if (at < 1) throw new InvalidArgumentError('It must be a name, = and a value, such as captureAt=checkout');
    return [one.slice(0, at).trim(), plainOrJson(one.slice(at + 1).trim())];
  });
  return { ...before, ...Object.fromEntries(given) };
}

function plainOrJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function time(value: string): string {
  if (instantOf(value) === undefined) throw new InvalidArgumentError('It must be an ISO 8601 date and time such as 2026-01-05T09:00:00Z');
  return value;
}

/** Refuses an empty value. */
export function text(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty');
  return value;
}
