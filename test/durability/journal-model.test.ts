import { readFileSync, statSync, truncateSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JournalPath, journalsOf } from '../../src/store/disk/journal-path.js';
import type { OpenedStore } from '../../src/store/disk/open.js';
import { replay } from '../../src/store/disk/replay.js';
import { StateFile } from '../../src/store/disk/state-file.js';
import { type FileState, stateText } from '../../src/store/disk/state-text.js';
import { type PartitionJson, type PartitionState, toJson } from '../../src/store/state.js';
import type { Store } from '../../src/store/store.js';
import { collections, newStore, parcels, put } from '../store/parcels.js';
import { leftBehind, opened, temporaryFile } from '../store/temporary.js';

/** Raised for a long run. */
const runs = Number(process.env['STORE_RUNS'] ?? 5);
/** A line is whole or not: a short run tears near the ends of lines, and here and there between. */
const stride = runs > 5 ? 1 : 11;
const NEAR_AN_END = 2;

/** The sizes at which a journal is torn, the largest first. */
function* tornSizes(journal: Buffer): Iterable<number> {
  for (let size = journal.length; size >= 0; size--) {
    const around = journal.subarray(Math.max(0, size - NEAR_AN_END), size + NEAR_AN_END);
    if (size % stride === 0 || around.includes('\n')) yield size;
  }
}

type Change =
  | { act: 'put'; tenant: string; ids: string[]; note: string }
  | { act: 'remove'; tenant: string; id: string }
  | { act: 'reset'; tenant: string }
  | { act: 'snapshot' | 'restore'; tenant: string; name: string };
type Step = Change | { act: 'save' } | { act: 'saveBehind' } | { act: 'kill' };

const tenant = fc.constantFrom('a', 'b', 'c');
const id = fc.constantFrom('1', '2', '3', '4', '5');
const name = fc.constantFrom('one', 'two', 'three');
const act = <A extends string>(...all: A[]): fc.Arbitrary<A> => fc.constantFrom(...all);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ act: act('put'), tenant, ids: fc.uniqueArray(id, { minLength: 1 }), note: fc.constantFrom('x', 'y') }),
  },
  { weight: 1, arbitrary: fc.record({ act: act('remove'), tenant, id }) },
  { weight: 2, arbitrary: fc.record({ act: act('reset'), tenant }) },
  { weight: 4, arbitrary: fc.record({ act: act('snapshot', 'restore'), tenant, name }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ act: 'save' }, { act: 'saveBehind' }, { act: 'kill' }) },
);

/**
 * What tenants start with in the nth process on a file: another thing each time, as if each were of
 * another version.
 */
function baseOf(n: number): PartitionState {
  const store = newStore();
  for (const id of ['1', '2', '3'].slice(0, n % 4)) put(store, 'base', { id, note: `base ${n}` });
  return store.snapshot('base');
}

/** What a state file has of the tenants: records that nobody has read are texts until then. */
const textOf = (tenants: ReadonlyMap<string, PartitionJson>): string => [...stateText({ generation: 0, tenants })].join('');

/** What a start makes of a state file and the journals beside it. */
const replayed = async (from: FileState, journals: readonly JournalPath[]): Promise<string> => {
  const { tenants } = await replay(from.tenants, journals, collections);
  return textOf(new Map(Array.from(tenants, ([tenant, partition]) => [tenant, partition.toJson()])));
};

/** A store in a file, in one process after the other, and what it was after each step. */
class Run {
  #file = temporaryFile();
  #current: OpenedStore | undefined;
  #processes = 0;
  readonly #states = new Map<string, PartitionState>();
  readonly #history: { journal: string | undefined; size: number; text: string }[] = [];

  async do(step: Step): Promise<void> {
    const { store, flush } = this.#current ?? (await this.#open());
    if (step.act === 'save') await flush();
    // Until something else is waited for, the state file is the old one and there are two journals.
    else if (step.act === 'saveBehind') flush().catch(() => undefined);
    else if (step.act === 'kill') await this.#kill();
    else this.#change(store, step);
    this.#note();
  }

  /**
   * Tears the last journal of what a process that is killed now leaves behind, again and again, and
   * expects all that was whole.
   */
  async tear(): Promise<void> {
    const file = leftBehind(this.#file);
    await this.#current?.close();
    const from = (await new StateFile(file, collections).read()) ?? { generation: 0, tenants: new Map() };
    const journals = journalsOf(file).filter(({ generation }) => generation >= from.generation);
    const last = journals.at(-1);
    if (!last) return;
    for (const size of tornSizes(readFileSync(last.path))) {
      truncateSync(last.path, size);
      const whole = this.#history.findLast((one) => one.journal !== basename(last.path) || one.size <= size);
      expect(await replayed(from, journals)).toBe(whole?.text);
    }
  }

  async #open(): Promise<OpenedStore> {
    this.#current = await opened(this.#file);
    this.#current.store.setBase(baseOf(this.#processes++));
    this.#note();
    return this.#current;
  }

  async #kill(): Promise<void> {
    const before = this.#history.at(-1)?.text;
    this.#file = leftBehind(this.#file);
    await this.#current?.close();
    await this.#open();
    expect(this.#history.at(-1)?.text).toBe(before);
  }

  #change(store: Store, step: Change): void {
    const { tenant } = step;
    if (step.act === 'put') put(store, tenant, ...step.ids.map((id) => ({ id, note: step.note })));
    else if (step.act === 'remove') store.transact(tenant, (tx) => tx.remove(parcels, step.id));
    else if (step.act === 'reset') store.reset(tenant);
    else if (step.act === 'snapshot') this.#states.set(step.name, store.snapshot(tenant));
    else {
      const state = this.#states.get(step.name) ?? store.snapshot(tenant);
      store.restore(tenant, state);
      expect(toJson(store.snapshot(tenant))).toEqual(toJson(state));
    }
  }

  #note(): void {
    const last = journalsOf(this.#file).at(-1)?.path;
    const text = textOf(this.#current?.store.toJson() ?? new Map());
    this.#history.push({ journal: last && basename(last), size: last === undefined ? 0 : statSync(last).size, text });
  }
}

const title = 'loses nothing that was whole, wherever its journal is torn, whatever was reset, restored, begun and saved before';

it(title, { timeout: 10_000 + runs * 6_000 }, async () => {
  const run = async (steps: Step[]): Promise<void> => {
    const one = new Run();
    for (const step of steps) await one.do(step);
    await one.tear();
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), run), { numRuns: runs });
});
