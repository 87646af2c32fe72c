import type { ClockSetting } from '../../core/clock.js';
import { invalid } from '../../core/errors.js';
import type { Path } from '../../core/field-name.js';
import { isObject } from '../../core/path.js';
import type { Collection } from '../collection.js';
import { Partition } from '../partition.js';
import type { PartitionJson, PartitionState } from '../state.js';
import { type FileState, stateFormat } from './state-text.js';

/** Refuses what stands at a path: `message` reads on after it ("is no object"). Throws. */
export type Fail = (path: Path, message: string) => never;

/** One tenant from JSON that `toJson` made. Throws an `invalidInput` refusal that names the path of what is wrong. */
export function fromJson(json: unknown, collections: readonly Collection[]): PartitionState {
  const checked = checkPartition(json, [], collections, (path, message) => {
    throw invalid(pathText(path), message);
  });
  return Partition.fromJson(checked, collections).state();
}

/** Checks all that a state file says. */
export function checkFileState(json: unknown, collections: readonly Collection[], fail: Fail): FileState {
  if (!isObject(json)) return fail([], 'is no object');
  if (json['format'] !== stateFormat) return fail(['format'], `is not ${stateFormat}, the one this version reads`);
  const generation = checkCount(json['generation'], ['generation'], fail);
  const tenants = membersOf(json['tenants'], ['tenants'], fail).map(
    ([name, tenant]) => [name, checkPartition(tenant, ['tenants', name], collections, fail)] as const,
  );
  return { generation, tenants: new Map(tenants) };
}

/** A path as a person writes it, e.g. `tenants.default.collections.orders[3]`. */
export function pathText(path: Path): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
  );
  return steps.join('').replace(/^\./, '') || 'it';
}

function checkPartition(json: unknown, path: Path, known: readonly Collection[], fail: Fail): PartitionJson {
  if (!isObject(json)) return fail(path, 'is no object');
  const sequence = checkCount(json['sequence'], [...path, 'sequence'], fail);
  const clock = checkClock(json['clock'], [...path, 'clock'], fail);
  const collections = membersOf(json['collections'], [...path, 'collections'], fail).map(([name, records]) => {
    const place = [...path, 'collections', name];
    const collection = known.find((one) => one.name === name);
    if (!collection) return fail(place, `is no collection; there are ${known.map((one) => one.name).join(', ')}`);
    return [name, checkRecords(records, place, collection, fail)] as const;
  });
  return { sequence, clock, collections: Object.fromEntries(collections) };
}

function checkRecords(json: unknown, path: Path, collection: Collection, fail: Fail): object[] {
  if (!Array.isArray(json)) return fail(path, 'is no list');
  const keys = new Set<string>();
  for (const [index, record] of json.entries()) {
    if (!isObject(record)) return fail([...path, index], 'is no object');
    const key = keyOf(collection, record);
    if (key === undefined) return fail([...path, index], `is no ${collection.label}: it lacks its key`);
    if (keys.has(key)) return fail([...path, index], `has the key ${key}, as another ${collection.label} before it has`);
    keys.add(key);
    const problem = collection.check?.(record);
    if (problem) return fail([...path, index, ...problem.path], problem.message);
  }
  return json;
}

function keyOf(collection: Collection, record: object): string | undefined {
  try {
    const key: unknown = collection.key(record);
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

function checkCount(json: unknown, path: Path, fail: Fail): number {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : fail(path, 'is no whole number');
}

function checkClock(json: unknown, path: Path, fail: Fail): ClockSetting {
  const { kind, offsetMs, at }: Record<string, unknown> = isObject(json) ? json : {};
  if (kind === 'real') return { kind };
  if (kind === 'shifted' && typeof offsetMs === 'number') return { kind, offsetMs };
  if (kind === 'frozen' && typeof at === 'string' && !Number.isNaN(Date.parse(at))) return { kind, at };
  return fail(path, 'is neither {"kind":"real"} nor {"kind":"shifted","offsetMs":…} nor {"kind":"frozen","at":"…"}');
}

function membersOf(json: unknown, path: Path, fail: Fail): [string, unknown][] {
  return isObject(json) ? Object.entries(json) : fail(path, 'is no object');
}
