import { readFile } from 'node:fs/promises';
import { Refusal } from '../../core/forms/errors.js';
import { own } from '../../core/text/path.js';
import { visible } from '../../core/text/visible.js';
import { ScenarioError } from '../../scenario/scenario-error.js';
import type { ConvertOptions, FROM } from './convert-options.js';
import { FILE_WRONG } from './validate-scenarios.js';

type Kind = (typeof FROM)[number];

/** The content of a JSON text; undefined for anything else. */
function jsonOf(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A line of an access log has a time in brackets and then what was sent in quotes. */
const LOG_LINE = /^\S+ \S+ .*\[\d{2}\/[A-Z][a-z]{2}\/\d{4}:[^\]]+\] "/m;
const KINDS_BY_NAME: readonly (readonly [RegExp, Kind])[] = [
  [/\.har$/i, 'har'],
  [/\.log$/i, 'log'],
];

/** Tells by its content what a text is. */
function kindOf(text: string): Kind {
  const json = jsonOf(text);
  if (own(json, 'log') !== undefined) return 'har';
  if (own(json, 'arazzo') !== undefined || /^["']?arazzo["']?\s*:/m.test(text)) return 'arazzo';
  return LOG_LINE.test(text) ? 'log' : 'scenario';
}

const EXPECTED = 'give a scenario, a workflow of Arazzo, a HAR file or an access log';

/**
 * The kind of a file by its content, or else by its name. Patterns and names of no file are those
 * of scenarios.
 */
async function kindOfFile(file: string): Promise<Kind> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return 'scenario';
  const kind = kindOf(text);
  const named = KINDS_BY_NAME.find(([pattern]) => pattern.test(file))?.[1];
  if (kind === 'scenario' && named) return named;
  if (text.trim() === '') throw new Refusal('invalidInput', `${visible(file)} is empty; ${EXPECTED}`);
  return kind;
}

/** Converts files of one kind. Problems of a file are printed, and make the exit code 2. */
export async function convertFiles(files: readonly string[], options: ConvertOptions): Promise<void> {
  const [first = '', ...more] = files;
  const from = options.from ?? (more.length > 0 ? 'scenario' : await kindOfFile(first));
  const to = options.to ?? (from === 'scenario' ? 'arazzo' : 'scenario');
  if ((from === 'scenario') !== (to === 'arazzo'))
    throw new Refusal('invalidInput', `A file of the kind ${from} cannot be converted to ${to}`);
  if (from !== 'scenario' && more.length > 0) throw new Refusal('invalidInput', `Files of the kind ${from} are converted one at a time`);
  try {
    if (from === 'scenario') return await (await import('./convert-to-arazzo.js')).convertToArazzo(files, options);
    if (from === 'arazzo') return await (await import('./convert-from-arazzo.js')).convertFromArazzo(first, options);
    return await (await import('./convert-traffic.js')).convertTraffic(first, from, options);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = FILE_WRONG;
  }
}
