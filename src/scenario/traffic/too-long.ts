import { isObject } from '../../core/text/path.js';
import { YAML_BOUNDS } from '../../core/text/yaml-bounds.js';
import { readableLength } from '../../core/text/yaml-text.js';
import { ScenarioError } from '../scenario-error.js';

/** The least tokens of a call: its marks, the name of its operation, and its status. */
const TOKENS_OF_CALL = 12;
/** YAML has no quotes around most names and values. */
const CHARACTERS_PER_JSON = 0.7;

/** Where a step begins in a scenario. */
const STEP = /^ {2}- /m;

/** The least tokens that a body takes: values, names, and the marks around them. */
function tokensOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + 1 + tokensOf(entry), 2);
  if (isObject(value)) return Object.values(value).reduce<number>((sum, entry) => sum + 3 + tokensOf(entry), 2);
  return 1;
}

/**
 * Throws a `ScenarioError` if requests with these bodies, undefined for none, are sure to be more
 * than a scenario can have, before any work is done on them. It says how many fit.
 */
export function refuseTooLong(bodies: readonly unknown[]): void {
  let [tokens, characters, fit] = [0, 0, 0];
  for (const body of bodies) {
    tokens += TOKENS_OF_CALL + (body === undefined ? 0 : tokensOf(body));
    characters += body === undefined ? 0 : JSON.stringify(body).length * CHARACTERS_PER_JSON;
    if (tokens <= YAML_BOUNDS.tokens && characters <= YAML_BOUNDS.characters) fit += 1;
  }
  if (fit === bodies.length) return;
  throw tooLong(`at most ${fit} of its ${bodies.length} requests fit`);
}

/** Throws the same if a scenario that is written is too long, with what was answered. */
export function refuseTooLongText(text: string): void {
  const fits = readableLength(text);
  if (fits === text.length) return;
  const steps = (part: string): number => part.split(STEP).length - 1;
  throw tooLong(`about ${steps(text.slice(0, fits))} of its ${steps(text)} steps fit`);
}

const tooLong = (fits: string): ScenarioError =>
  new ScenarioError([
    `The scenario would be longer than one can be: ${fits}. Record a shorter visit, or convert the file in parts, each with some of its entries.`,
  ]);
