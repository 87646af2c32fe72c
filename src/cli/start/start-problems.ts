import type { Command } from 'commander';
import { ConfigError } from '../config/config-error.js';

/** Why `start` would not start, a line for each problem. */
export interface StartProblems {
  readonly config: readonly string[];
  readonly variables: readonly string[];
}

const NONE: StartProblems = { config: [], variables: [] };
const found = new WeakMap<Command, StartProblems>();

/** The command that reports such problems; they stop every other one. */
export const isDoctor = (command: Command): boolean => command.name() === 'doctor';

/**
 * Applies a config file; a broken one stops every command but the doctor, whose report has what is
 * wrong with it.
 */
export function toldBy(command: Command, apply: () => Record<string, unknown>): Record<string, unknown> {
  try {
    return apply();
  } catch (error) {
    if (!isDoctor(command) || !(error instanceof ConfigError)) throw error;
    found.set(command, { ...startProblemsOf(command), config: error.message.split('\n') });
    return {};
  }
}

/** What is told what is wrong with a variable: it stops every command but the doctor. */
export const complaining =
  (command: Command) =>
  (problem: string): void => {
    if (!isDoctor(command)) command.error(`error: ${problem}`);
    const { config, variables } = startProblemsOf(command);
    found.set(command, { config, variables: [...variables, problem] });
  };

/** What was found for the doctor. */
export const startProblemsOf = (command: Command): StartProblems => found.get(command) ?? NONE;
