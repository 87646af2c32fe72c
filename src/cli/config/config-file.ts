import { readFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import type { Problem } from '../../core/forms/form.js';
import { listed } from '../../core/forms/problems.js';
import { fieldName } from '../../core/text/field-name.js';
import { isObject } from '../../core/text/path.js';
import { parseYaml } from '../../core/text/yaml-text.js';
import { startCommand } from '../start/start.js';
import { ConfigError } from './config-error.js';
import { configFields, configForm } from './config-form.js';

/** The text of the config file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`The config file ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/**
 * The same problems; one with a field that is the name of an option, such as `no-control`, says
 * which field the option has.
 */
function withFieldNames(problems: readonly Problem[], value: unknown, options: readonly Option[]): Problem[] {
  const fields = configFields(options);
  return problems.map(({ path, message }) => {
    const [name] = path;
    if (path.length !== 1 || typeof name !== 'string' || fields.has(name)) return { path, message };
    const words = optionWords(name);
    const [field, option] = [...fields].find((one) => one[1].name() === words) ?? [];
    if (field === undefined || !option) return { path, message };
    const meant = option.negate ? `${field}: ${isObject(value) && value[name] === false}` : field;
    return { path, message: `is not a field here: ${name}; did you mean ${meant}?` };
  });
}

/** The name of an option as a command line has it, from any way of writing it. */
const optionWords = (name: string): string =>
  (/^OMS_SANDBOX_/.test(name) ? name.slice('OMS_SANDBOX_'.length).toLowerCase() : name)
    .replace(/^--/, '')
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll('_', '-');

/** Reads a config file. Throws a `ConfigError` that names line and column of every problem. */
function readConfig(file: string): Record<string, unknown> {
  const { value, problems, locate } = parseYaml(textOf(file));
  const { options } = startCommand();
  const wrong = problems.length > 0 || value === null ? [] : withFieldNames(configForm(options).check(value, []), value, options);
  const told = [
    ...problems.map(({ line, column, message }) => ({ line, column, message })),
    ...wrong.map(({ path, message }) => ({ ...locate(path), message: `${path.length === 0 ? 'The file' : fieldName(path)} ${message}` })),
  ];
  told.sort((a, b) => a.line - b.line || a.column - b.column);
  const lines = told.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  if (lines.length > 0) throw new ConfigError(listed(lines).join('\n'));
  return isObject(value) ? value : {};
}

/**
 * Gives the options of a command that neither the command line nor the environment sets the values
 * of a config file. Limits and policies of both are merged. `skips` are fields that the command
 * leaves out; options that it does not have are ignored. Returns the fields of the file.
 */
export function applyConfig(command: Command, file: string, skips: readonly string[]): Record<string, unknown> {
  const known = configFields(command.options);
  const isGiven = (name: string) => ['cli', 'env'].includes(command.getOptionValueSource(name) ?? '');
  const config = readConfig(file);
  for (const [field, value] of Object.entries(config)) {
    const name = known.get(field)?.attributeName();
    if (name === undefined || skips.includes(name)) continue;
    const given: unknown = isGiven(name) ? command.getOptionValue(name) : undefined;
    if (isObject(given) && isObject(value)) command.setOptionValueWithSource(name, { ...value, ...given }, 'cli');
    else if (given === undefined) command.setOptionValueWithSource(name, value, 'config');
  }
  return config;
}
