import type { Work } from '../../core/work/slices.js';
import { fieldProblems } from '../contract/field-problems.js';
import type { Operation } from '../contract/operation.js';
import type { Validator } from '../contract/validator.js';
import { ContractBreach } from './contract-breach.js';
import { TextCache } from './text-cache.js';

const kept = new TextCache();

/**
 * The JSON text of an answer; undefined for no body. Throws `ContractBreach` if the body breaks the
 * contract. A frozen body is checked and serialized once per operation; the same object then gives
 * the same text.
 */
export function render(operation: Operation, validator: Validator, status: number, body: unknown): string | undefined {
  const keepable = typeof body === 'object' && body !== null && Object.isFrozen(body) ? body : undefined;
  const known = keepable && kept.get(keepable, operation);
  if (known !== undefined) return known;
  const findings = validator.response(status, body);
  if (findings.length > 0) throw new ContractBreach(operation.id, fieldProblems(findings, { response: body }));
  if (body === undefined) return undefined;
  const text = JSON.stringify(body);
  if (keepable) kept.set(keepable, operation, text);
  return text;
}

/** How many rows of a list one step checks and serializes, with the rows in them. */
const STEP = 100;

type Rows = readonly unknown[];

/** A list of an answer, and its name unless it is the answer itself. */
interface List {
  readonly name?: string;
  readonly rows: Rows;
}

/**
 * The longest list of an answer; undefined if it has none. It is asked of every row, so it makes
 * nothing on the way.
 */
function listOf(body: object): List | undefined {
  if (Array.isArray(body)) return { rows: body };
  let longest: List | undefined;
  for (const name in body) {
    const rows = (body as Readonly<Record<string, unknown>>)[name];
    if (Array.isArray(rows) && rows.length > (longest?.rows.length ?? -1)) longest = { name, rows };
  }
  return longest;
}

const longestList = (body: unknown): Rows => (typeof body === 'object' && body !== null ? (listOf(body)?.rows ?? []) : []);

const weightOf = (row: unknown): number => 1 + longestList(row).length;

/** How many rows the longest list of an answer has, with those of the longest list in each. */
export const rowsIn = (body: unknown): number => longestList(body).reduce<number>((sum, row) => sum + weightOf(row), 0);

/** Rows in groups of what one step does. */
function* grouped(rows: Rows): Iterable<Rows> {
  let group: unknown[] = [];
  let weight = 0;
  for (const row of rows) {
    group.push(row);
    weight += weightOf(row);
    if (weight < STEP) continue;
    yield group;
    group = [];
    weight = 0;
  }
  if (group.length > 0) yield group;
}

/**
 * `render` a few rows at a time, for an answer with a long list. No list of an answer has a limit
 * in the contract, so its rows can be checked in groups.
 */
export function* rendering(operation: Operation, validator: Validator, status: number, body: object): Work<string> {
  const longest = listOf(body);
  if (!longest) return render(operation, validator, status, body) as string;
  const { name, rows } = longest;
  const texts: string[] = [];
  for (const some of grouped(rows)) {
    const findings = validator.response(status, name === undefined ? some : { ...body, [name]: some });
    // The whole answer names the row.
    if (findings.length > 0) return render(operation, validator, status, body) as string;
    texts.push(JSON.stringify(some).slice(1, -1));
    yield;
  }
  const list = `[${texts.join(',')}]`;
  if (name === undefined) return list;
  const fields = Object.entries(body).map(([key, value]) => [key, key === name ? list : JSON.stringify(value)] as const);
  return `{${fields.flatMap(([key, text]) => (text === undefined ? [] : `${JSON.stringify(key)}:${text}`)).join(',')}}`;
}
