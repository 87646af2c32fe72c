import type { ClockSetting } from '../core/clock.js';
import { invalid } from '../core/errors.js';
import { isObject } from '../core/path.js';
import type { Collection } from './collection.js';
import type { JsonPath } from './json-scanner.js';
import type { PartitionState } from './state.js';
import { type FileState, stateFormat } from './state-text.js';

/** Refuses what stands at a path: `message` reads on after it ("is no object"). Throws. */
export type Fail = (path: JsonPath, message: string) => never;

/** Checks one tenant's JSON, as `toJson` made it, and keys its records. Throws an `invalidInput` refusal that names the path. */
export function fromJson(json: unknown, collections: readonly Collection[]): PartitionState {
  return readPartition(json, [], collections, (path, message) => {
    throw invalid(pathText(path), message);
  });
}

/** Checks what a state file says and keys its records. */
export function readFileState(json: unknown, collections: readonly Collection[], fail: Fail): FileState {
  if (!isObject(json)) return fail([], 'is no object');
  if (json['format'] !== stateFormat) return fail(['format'], `is not ${stateFormat}, the one this version reads`);
  const generation = readCount(json['generation'], ['generation'], fail);
  const tenants = new Map<string, PartitionState>();
  for (const [name, tenant] of membersOf(json['tenants'], ['tenants'], fail)) {
    tenants.set(name, readPartition(tenant, ['tenants', name], collections, fail));
  }
  return { generation, tenants };
}

/** A path as a person writes it, e.g. `tenants.default.collections.orders[3]`. */
export function pathText(path: JsonPath): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
  );
  return steps.join('').replace(/^\./, '') || 'it';
}

function readPartition(json: unknown, path: JsonPath, known: readonly Collection[], fail: Fail): PartitionState {
  if (!isObject(json)) return fail(path, 'is no object');
  const sequence = readCount(json['sequence'], [...path, 'sequence'], fail);
  const clock = readClockSetting(json['clock'], [...path, 'clock'], fail);
  const collections = new Map<string, ReadonlyMap<string, object>>();
  for (const [name, records] of membersOf(json['collections'], [...path, 'collections'], fail)) {
    const place = [...path, 'collections', name];
    const collection =
      known.find((one) => one.name === name) ?? fail(place, `is no collection; there are ${known.map((one) => one.name).join(', ')}`);
    collections.set(name, readRecords(records, place, collection, fail));
  }
  return { sequence, clock, collections };
}

function readRecords(json: unknown, path: JsonPath, collection: Collection, fail: Fail): ReadonlyMap<string, object> {
  if (!Array.isArray(json)) return fail(path, 'is no list');
  const records = new Map<string, object>();
  for (const [index, record] of json.entries()) {
    if (!isObject(record)) return fail([...path, index], 'is no object');
    const key = keyOf(collection, record);
    if (key === undefined) return fail([...path, index], `is no ${collection.label}: it lacks its key`);
    if (records.has(key)) return fail([...path, index], `has the key ${key}, as another ${collection.label} before it has`);
    records.set(key, record);
  }
  return records;
}

function keyOf(collection: Collection, record: object): string | undefined {
  try {
    const key: unknown = collection.key(record);
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

function readCount(json: unknown, path: JsonPath, fail: Fail): number {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : fail(path, 'is no whole number');
}

function readClockSetting(json: unknown, path: JsonPath, fail: Fail): ClockSetting {
  const { kind, offsetMs, at }: Record<string, unknown> = isObject(json) ? json : {};
  if (kind === 'real') return { kind };
  if (kind === 'shifted' && typeof offsetMs === 'number') return { kind, offsetMs };
  if (kind === 'frozen' && typeof at === 'string' && !Number.isNaN(Date.parse(at))) return { kind, at };
  return fail(path, 'is neither {"kind":"real"} nor {"kind":"shifted","offsetMs":…} nor {"kind":"frozen","at":"…"}');
}

function membersOf(json: unknown, path: JsonPath, fail: Fail): [string, unknown][] {
  return isObject(json) ? Object.entries(json) : fail(path, 'is no object');
}
