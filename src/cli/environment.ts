import type { Command } from 'commander';

const ON = ['1', 'true', 'yes', 'on'];
const OFF = ['0', 'false', 'no', 'off'];

/**
 * Removes empty variables and those that turn a switch off, because commander treats any variable
 * that is set as "on".
 */
export function readSwitches(command: Command, env: NodeJS.ProcessEnv = process.env): void {
  for (const { envVar, required, optional } of command.options) {
    const value = envVar === undefined ? undefined : env[envVar];
    if (envVar === undefined || value === undefined) continue;
    const isSwitch = !required && !optional;
    const word = value.toLowerCase();
    if (value === '' || (isSwitch && OFF.includes(word))) delete env[envVar];
    else if (isSwitch && !ON.includes(word)) command.error(`error: environment variable '${envVar}' must be 1 or 0, not '${value}'`);
  }
}
