import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { CONFIG_FILE } from './start-options.js';

/** Names under which one may look for the config file. */
const LIKE_CONFIG = /^\.?oms[-_.]?sandbox(?:[-_.]?(?:config|rc))?\.(?:ya?ml|json|toml)$/i;
const VARIABLE = /^[ \t]*(?:export[ \t]+)?(OMS_SANDBOX_\w+)[ \t]*=/gm;

function variablesOf(file: string): string[] {
  try {
    return Array.from(readFileSync(file, 'utf8').matchAll(VARIABLE), ([, name = '']) => name);
  } catch {
    return [];
  }
}

function filesHere(): string[] {
  try {
    return readdirSync('.');
  } catch {
    return [];
  }
}

/**
 * Warnings about files in the working directory that look as if they set options of a command, but
 * are not read: a config file of another name, unless one is named, and `.env`. A line each.
 */
export function unreadFiles(command: Command, isNamed: boolean, env: NodeJS.ProcessEnv = process.env): string {
  const others = isNamed ? [] : filesHere().filter((name) => LIKE_CONFIG.test(name) && name.toLowerCase() !== CONFIG_FILE);
  const own = new Set(command.options.map(({ envVar }) => envVar));
  const unset = [...new Set(variablesOf('.env'))].filter((name) => own.has(name) && env[name] === undefined);
  return [
    ...others.map((name) => `Warning: ${name} is not read; did you mean ${CONFIG_FILE}? Rename it, or add --config ${name}.`),
    ...(unset.length > 0
      ? [`Warning: .env is not read, so ${unset.join(', ')} has no effect. Set it in the environment, or in ${CONFIG_FILE}.`]
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
