import { invalid } from '../../core/forms/errors.js';
import type { Path } from '../../core/text/field-name.js';
import { isObject } from '../../core/text/path.js';
import { notKnown, shown } from '../../core/text/wording.js';
import { type ClockSetting, readClock, systemTime } from '../../core/time/clock.js';
import { isStamp, LAST_MS } from '../../core/time/instant.js';
import { madeAfter } from '../../core/values/ids.js';
import { atOnce, type Work } from '../../core/work/slices.js';
import type { Collection } from '../collection.js';
import { Partition } from '../partition.js';
import type { PartitionJson, PartitionState } from '../state.js';
import { formatProblem, oldestFormat, stateFormat, upgraded } from './format.js';
import type { FileState } from './state-text.js';

/**
 * Refuses the value at a path. `message` continues after the path ("must be a list, not 3"). Always
 * throws.
 */
export type Fail = (path: Path, message: string) => never;

/** Ids are made from the sequence: beyond this value, numbers are no longer distinct. */
const LAST_SEQUENCE = 1_000_000_000_000_000;

/**
 * Reads a tenant from its export, record by record, in the present or an earlier format; without a
 * format, the oldest. Throws an `invalidInput` refusal that names the path of the problem. `salt`
 * is that of the store that the tenant is for.
 */
export function* readingJson(json: unknown, collections: readonly Collection[], salt?: string): Work<PartitionState> {
  const fail: Fail = (path, message) => {
    throw invalid(pathText(path), message);
  };
  const { format = oldestFormat } = isObject(json) ? json : {};
  const checked = yield* checkPartition(json, [], { collections, salt, format: checkFormat(format, fail) }, fail);
  return (yield* Partition.reading(checked, collections)).state();
}

/** Reads a tenant from its export in one go; see `readingJson`. */
export const fromJson = (json: unknown, collections: readonly Collection[]): PartitionState => atOnce(readingJson(json, collections));

/** Checks everything in a state file. */
export function checkFileState(json: unknown, { collections, salt }: Omit<Reading, 'format'>, fail: Fail): FileState {
  if (!isObject(json)) return fail([], `must be a map of fields, not ${shown(json)}`);
  const format = checkFormat(json['format'], fail);
  checkNames(json, ['format', 'generation', 'seed', 'tenants', 'seal'], [], fail);
  const generation = checkCount(json['generation'], Number.MAX_SAFE_INTEGER, ['generation'], fail);
  const { seed } = json;
  if (seed !== undefined && typeof seed !== 'string') return fail(['seed'], `must be the name of a seed, not ${shown(seed)}`);
  const tenants = membersOf(json['tenants'], ['tenants'], fail).map(([name, tenant]) => {
    const path = ['tenants', name];
    checkNames(tenant, ['sequence', 'clock', 'collections'], path, fail);
    return [name, atOnce(checkPartition(tenant, path, { collections, salt, format }, fail))] as const;
  });
  return { generation, ...(seed !== undefined && { seed }), tenants: new Map(tenants) };
}

/** Refuses a field that a state file does not have there: what is mistyped would be dropped. */
function checkNames(json: unknown, names: readonly string[], path: Path, fail: Fail): void {
  const stranger = isObject(json) && Object.keys(json).find((name) => !names.includes(name));
  if (typeof stranger === 'string') fail([...path, stranger], notKnown(stranger, 'a field here', names));
}

/** A path as text, e.g. `tenants.default.collections.orders[3]`. */
export function pathText(path: Path): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
  );
  return steps.join('').replace(/^\./, '') || 'it';
}

function checkFormat(format: unknown, fail: Fail): number {
  const problem = formatProblem(format);
  return problem === undefined ? (format as number) : fail(['format'], problem);
}

/** The known collections, the salt of the store's ids, and the format of the JSON. */
interface Reading {
  readonly collections: readonly Collection[];
  readonly salt?: string | undefined;
  readonly format: number;
}

function* checkPartition(json: unknown, path: Path, { collections: known, salt, format }: Reading, fail: Fail): Work<PartitionJson> {
  if (!isObject(json)) return fail(path, `must be a map of fields, not ${shown(json)}`);
  const sequence = checkCount(json['sequence'], LAST_SEQUENCE, [...path, 'sequence'], fail);
  const clock = checkClock(json['clock'], [...path, 'clock'], fail);
  const collections: Record<string, object[]> = {};
  for (const [name, records] of membersOf(json['collections'], [...path, 'collections'], fail)) {
    const place = [...path, 'collections', name];
    const collection = known.find((one) => one.name === name);
    if (!collection) return fail(place, `is not a collection; expected one of [${known.map((one) => one.name).join(', ')}]`);
    collections[name] = yield* checkRecords(recordsOf(records, place, fail), place, { collection, format }, fail);
    if (salt !== undefined)
      yield* checkSequence(collections[name], collection, { salt, sequence }, (message) => fail([...path, 'sequence'], message));
  }
  return { sequence, clock, collections };
}

/** The sequence must not be below that of a record's id, or the same id would be made again. */
function* checkSequence(
  records: readonly object[],
  collection: Collection,
  ids: { salt: string; sequence: number },
  fail: (message: string) => never,
): Work<void> {
  const madeLater = madeAfter(ids);
  for (const record of records) {
    const key = collection.key(record);
    const made = madeLater(key);
    if (made !== undefined) fail(`must be at least ${made}, not ${ids.sequence}: ids repeat otherwise${nameOf(record, collection)}`);
    yield;
  }
}

const recordsOf = (json: unknown, path: Path, fail: Fail): unknown[] =>
  Array.isArray(json) ? json : fail(path, `must be a list, not ${shown(json)}`);

function* checkRecords(
  json: unknown[],
  path: Path,
  { collection, format }: { collection: Collection; format: number },
  fail: Fail,
): Work<object[]> {
  const records: object[] = [];
  const keys = new Set<string>();
  for (const [index, written] of json.entries()) {
    const record = (format === stateFormat ? written : upgraded(written, collection, format)) as object;
    records.push(record);
    const problem = collection.check(record) ?? keyProblem(record, collection, keys);
    if (problem) return fail([...path, index, ...problem.path], `${problem.message}${nameOf(record, collection)}`);
    yield;
  }
  return records;
}

/** A record must have a key that no earlier record has, or it would replace that record. */
function keyProblem(record: object, collection: Collection, keys: Set<string>): ReturnType<Collection['check']> {
  const key = keyOf(record, collection);
  if (key === undefined) return { path: [], message: `is not a ${collection.label}: it has no key` };
  if (keys.has(key)) return { path: [], message: 'has the key of a record before it' };
  keys.add(key);
  return undefined;
}

/** Names the record if it has a key: " (Order 65a1…)". */
function nameOf(record: unknown, collection: Collection): string {
  const key = isObject(record) ? keyOf(record, collection) : undefined;
  return key === undefined ? '' : ` (${collection.label} ${shown(key)})`;
}

function keyOf(record: object, collection: Collection): string | undefined {
  try {
    const key: unknown = collection.key(record);
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

function checkCount(json: unknown, most: number, path: Path, fail: Fail): number {
  const isCount = typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 && json <= most;
  return isCount ? json : fail(path, `must be a whole number from 0 to ${most}, not ${shown(json)}`);
}

function checkClock(json: unknown, path: Path, fail: Fail): ClockSetting {
  const setting = clockOf(json);
  if (!setting)
    return fail(path, 'must be {"kind":"real"}, {"kind":"shifted","offsetMs":1000} or {"kind":"frozen","at":"2026-01-05T09:00:00.000Z"}');
  const shows = readClock(setting, systemTime());
  return shows >= 0 && shows <= LAST_MS ? setting : fail(path, 'must show a time from 1970 to 9999');
}

function clockOf(json: unknown): ClockSetting | undefined {
  const { kind, offsetMs, at }: Record<string, unknown> = isObject(json) ? json : {};
  if (kind === 'real') return { kind };
  if (kind === 'shifted' && typeof offsetMs === 'number') return { kind, offsetMs };
  return kind === 'frozen' && isStamp(at) ? { kind, at } : undefined;
}

function membersOf(json: unknown, path: Path, fail: Fail): [string, unknown][] {
  return isObject(json) ? Object.entries(json) : fail(path, `must be a map of fields, not ${shown(json)}`);
}
