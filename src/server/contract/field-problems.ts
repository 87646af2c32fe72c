import type { FieldProblem } from '../../core/forms/errors.js';
import { nearest } from '../../core/text/wording.js';
import type { Finding } from './validator.js';

const MOST_NAMED = 50;
const LONGEST_FIELD = 200;
/** Of longer lists of words only the one is told that was probably meant, if there is one. */
const MOST_LISTED = 16;

const TYPES: Record<string, string> = {
  number: 'a number',
  integer: 'an integer',
  string: 'a string',
  boolean: 'a boolean',
  array: 'a list',
  object: 'an object',
};

const SINGULAR: Record<string, string> = { items: 'item', characters: 'character', properties: 'property' };

const counted = (limit = '', things = ''): string => `${limit} ${limit === '1' ? (SINGULAR[things] ?? things) : things}`;

/** The validator's messages and how the sandbox words them. Other messages stay as they are. */
const REWORDED: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^must be equal to one of the allowed values: (.*)$/s, (values) => `must be one of [${values}]`],
  [/^must be >= (.+)$/, (limit) => `must be at least ${limit}`],
  [/^must be <= (.+)$/, (limit) => `must be at most ${limit}`],
  [/^must be > (.+)$/, (limit) => `must be greater than ${limit}`],
  [/^must be < (.+)$/, (limit) => `must be less than ${limit}`],
  [/^must NOT have fewer than (\d+) (\w+)$/, (limit, things) => `must have at least ${counted(limit, things)}`],
  [/^must NOT have more than (\d+) (\w+)$/, (limit, things) => `must have at most ${counted(limit, things)}`],
  [/^must be multiple of (.+)$/, (step) => `must be a multiple of ${step}`],
  [/^must match format "date-time"$/, () => 'must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z'],
  [/^must match format "date"$/, () => 'must be a date in ISO 8601'],
  [/^must match format "(.+)"$/, (format) => `must be a valid ${format}`],
  [/^must match pattern (".*")$/s, (pattern) => `must match the pattern ${pattern}`],
  [/^must NOT have duplicate items.*$/s, () => 'must not hold the same item twice'],
  [/^Empty value found for query parameter .*$/s, () => 'must not be empty'],
];

/**
 * Turns a pointer into a field: `/body/items/0/sku` becomes `items[0].sku`. Names of headers, query
 * and path parameters stay as they are.
 */
function fieldOf(pointer: string): string {
  const [, place, ...steps] = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (steps.length === 0) return place === 'response' || place === undefined || place === '' ? 'body' : place;
  const path = steps.reduce((before, step) => (/^\d+$/.test(step) ? `${before}[${step}]` : before === '' ? step : `${before}.${step}`), '');
  return path.length > LONGEST_FIELD ? `${path.slice(0, LONGEST_FIELD)}…` : path;
}

const keywordOf = (finding: Finding): string => finding.errorCode?.split('.')[0] ?? '';
const isUnion = (finding: Finding): boolean => keywordOf(finding) === 'anyOf' || keywordOf(finding) === 'oneOf';
const isType = (finding: Finding): boolean => /^(x-eov-)?type$/.test(keywordOf(finding));

/** The types that a value may have, read from "must be string" or "must be number,null". */
const typesOf = (finding: Finding): string[] =>
  finding.message
    .replace('must be ', '')
    .split(/,| or /)
    .filter((type) => Object.hasOwn(TYPES, type))
    .map((type) => TYPES[type] as string);

/** One message for what all branches of a union found wrong with a value. */
function unionSentence(union: Finding, all: readonly Finding[]): string {
  const here = all.filter((finding) => finding.path === union.path && !isUnion(finding));
  const enumeration = here.find((finding) => keywordOf(finding) === 'enum');
  if (enumeration && here.every((finding) => keywordOf(finding) === 'enum' || isType(finding))) return reword(enumeration);
  const types = [...new Set(here.flatMap(typesOf))];
  if (here.length > 0 && here.every(isType) && types.length > 0) return `must be ${types.join(' or ')}`;
  return keywordOf(union) === 'oneOf' && here.length === 0 ? 'must fit exactly one of its forms' : 'must fit one of its forms';
}

function reword(finding: Finding): string {
  if (isType(finding)) return `must be ${typesOf(finding).join(' or ') || finding.message.replace('must be ', '')}`;
  for (const [pattern, sentence] of REWORDED) {
    const found = pattern.exec(finding.message);
    if (found) return sentence(...found.slice(1));
  }
  return finding.message;
}

/**
 * The value that a pointer names in `{ body, query, params, headers }`. It is null where a value is
 * missing, not of a wrong type.
 */
function valueAt(pointer: string, parts: Readonly<Record<string, unknown>> | undefined): unknown {
  let at: unknown = parts;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return at;
}

/** A sentence that lists many words, cut down to the one that was probably meant. */
function withMeant(sentence: string, value: unknown): string {
  const words = /^must be one of \[(.*)\]$/s.exec(sentence)?.[1]?.split(', ') ?? [];
  const meant = words.length > MOST_LISTED && typeof value === 'string' ? nearest(value, words) : undefined;
  return meant === undefined ? sentence : `must be one of ${words.length} words; did you mean ${meant}?`;
}

/**
 * Removes findings that a failed union makes redundant. A branch that refused a value inside is
 * what the client meant, because another refused the type, or fields of another are missing: its
 * findings stay. Otherwise the union's own finding stands for all branches.
 */
function withoutUnionNoise(findings: readonly Finding[]): readonly Finding[] {
  const silent = new Set<Finding>();
  for (const union of findings.filter(isUnion).slice(0, MOST_NAMED)) {
    const here = findings.filter((finding) => finding !== union && finding.path === union.path);
    const inside = findings.filter((finding) => finding.path.startsWith(`${union.path}/`));
    const meant = here.some(isType) ? inside : inside.filter((finding) => keywordOf(finding) !== 'required');
    const spoken = meant.length > 0 ? [union, ...here, ...inside.filter((finding) => !meant.includes(finding))] : [...here, ...inside];
    for (const finding of spoken) silent.add(finding);
  }
  return findings.filter((finding) => !silent.has(finding));
}

/**
 * Turns the validator's findings into field problems: at most 50, unions condensed, no duplicates.
 * `parts` is what was checked.
 */
export function fieldProblems(findings: readonly Finding[], parts?: Readonly<Record<string, unknown>>): FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const finding of withoutUnionNoise(findings)) {
    if (problems.size === MOST_NAMED) break;
    const problem = problemOf(finding, findings, parts);
    problems.set(`${problem.field} ${problem.message}`, problem);
  }
  return [...problems.values()];
}

function problemOf(finding: Finding, all: readonly Finding[], parts?: Readonly<Record<string, unknown>>): FieldProblem {
  const field = fieldOf(finding.path);
  const keyword = keywordOf(finding);
  const value = valueAt(finding.path, parts);
  if (keyword === 'required' || value === null) return { field, problem: 'missing', message: 'must not be null' };
  if (keyword === 'additionalProperties') return { field, problem: 'unknown', message: 'is not a known field' };
  return { field, problem: 'invalid', message: withMeant(isUnion(finding) ? unionSentence(finding, all) : reword(finding), value) };
}
