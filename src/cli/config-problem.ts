import type { Command } from 'commander';
import { ConfigError } from './config-error.js';

const found = new WeakMap<Command, string>();

/**
 * Applies a config file; a broken one stops every command but the doctor, whose report has what is
 * wrong with it.
 */
export function toldBy(command: Command, apply: () => Record<string, unknown>): Record<string, unknown> {
  try {
    return apply();
  } catch (error) {
    if (command.name() !== 'doctor' || !(error instanceof ConfigError)) throw error;
    found.set(command, error.message);
    return {};
  }
}

/** What is wrong with the config file of the doctor; undefined if nothing is. */
export const configProblemOf = (command: Command): string | undefined => found.get(command);
