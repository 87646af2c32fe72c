import fc from 'fast-check';
import { expect, it } from 'vitest';
import { page } from '../../src/query/page.js';
import { stateText } from '../../src/store/disk/state-text.js';
import { type PartitionState, toJson } from '../../src/store/state.js';
import type { Store } from '../../src/store/store.js';
import type { Tx } from '../../src/store/tx.js';
import { often } from '../support/random-runs.js';
import { type Parcel, parcels } from './parcels.js';
import { leftBehind, opened, temporaryFile } from './temporary.js';

/** What a store should be: a map of parcels a tenant, and what was saved of it. */
type Model = Map<string, Map<string, Parcel>>;

type Write = { put: Parcel } | { remove: string };
type Step =
  | { commit: Write[]; tenant: string; fails: boolean }
  | { act: 'reset' | 'snapshot' | 'restore'; tenant: string }
  | { act: 'flush' | 'close' | 'kill' };

const key = fc.constantFrom('1', '2', '3', '__proto__', 'b');
const city = fc.constantFrom('Rome', 'Oslo');
const tenant = fc.constantFrom('a', '__proto__');
const parcel = fc.record(
  { id: key, city, weight: fc.constantFrom(1, 2), tags: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }) },
  { requiredKeys: ['id', 'city', 'tags'] },
);
const write = fc.oneof(fc.record({ put: parcel }), fc.record({ remove: key }));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ commit: fc.array(write, { maxLength: 4 }), tenant, fails: fc.constantFrom(false, false, true) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('reset' as const, 'snapshot' as const, 'restore' as const), tenant }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('flush' as const, 'close' as const, 'kill' as const) }) },
);

/** Some pages that a store keeps the order for. */
const pages = [
  { slice: { sortBy: 'weight', direction: 'desc', limit: 2, offset: 0 } },
  { slice: { sortBy: 'tags', direction: 'asc', limit: 9, offset: 1 } },
  { slice: { sortBy: 'city', direction: 'desc', thenBy: [{ path: 'weight', direction: 'asc' }], limit: 3, offset: 1 } },
  { slice: { sortBy: 'weight', direction: 'asc', limit: 2, offset: 1 }, under: { index: 'city', keys: ['Rome'] } },
  { slice: { sortBy: 'tags', direction: 'desc', limit: 3, offset: 0 }, under: { index: 'city', keys: ['Rome', 'Oslo', 'Rome', 'none'] } },
] as const;

function expectPages(tx: Tx, records: Map<string, Parcel>): void {
  for (const { slice, ...only } of pages) {
    const under = 'under' in only ? only.under : undefined;
    const matches = ({ city = '' }: Parcel) => !under || (under.keys as readonly string[]).includes(city);
    const expected = page(records.values(), { ...slice, matches, tieBreak: ({ id }) => id });
    expect(tx.page(parcels, slice, under)).toEqual(expected);
  }
}

/** What a state file has of the tenants. */
const textOf = (store: Store): string =>
  [...stateText({ generation: 0, tenants: new Map(['a', '__proto__'].map((tenant) => [tenant, toJson(store.snapshot(tenant))])) })].join(
    '',
  );

const without = (value: Parcel): Parcel => JSON.parse(JSON.stringify(value)) as Parcel;

/** Changes a model as a commit would: what a transaction removes and puts again keeps its place. */
function committed(records: Map<string, Parcel>, writes: Write[]): Map<string, Parcel> {
  const staged = new Map<string, Parcel>();
  const removed = new Set<string>();
  for (const write of writes) {
    if ('put' in write) {
      staged.set(write.put.id, without(write.put));
      removed.delete(write.put.id);
    } else {
      staged.delete(write.remove);
      removed.add(write.remove);
    }
  }
  const after = new Map(records);
  for (const [id, record] of staged) after.set(id, record);
  for (const id of removed) after.delete(id);
  return after;
}

function commit(store: Store, { commit, tenant, fails }: Extract<Step, { commit: Write[] }>, expected: Map<string, Parcel>): void {
  const run = () =>
    store.transact(tenant, (tx) => {
      for (const write of commit) {
        if ('put' in write) tx.put(parcels, without(write.put));
        else tx.remove(parcels, write.remove);
      }
      expect(new Set(tx.list(parcels))).toEqual(new Set(expected.values()));
      expect(tx.count(parcels)).toBe(expected.size);
      expect(tx.by(parcels, 'tag', 'x')).toEqual(tagged(expected, 'x'));
      expectPages(tx, expected);
      if (fails) throw new Error('on purpose');
    });
  if (fails) expect(run).toThrow('on purpose');
  else run();
}

const tagged = (records: Map<string, Parcel>, tag: string): Parcel[] =>
  [...records.values()].filter(({ tags }) => tags?.includes(tag)).sort((a, b) => (a.id < b.id ? -1 : 1));

function expectSame(store: Store, model: Model): void {
  for (const [tenant, records] of model) {
    store.transact(tenant, (tx) => {
      expect([...tx.list(parcels)]).toEqual([...records.values()]);
      for (const name of ['Rome', 'Oslo']) {
        const inCity = [...records.values()].filter((one) => one.city === name).map(({ id }) => id);
        expect(tx.by(parcels, 'city', name).map(({ id }) => id)).toEqual(inCity.sort());
      }
      for (const tag of ['x', 'y', 'z']) expect(tx.by(parcels, 'tag', tag)).toEqual(tagged(records, tag));
      expectPages(tx, records);
    });
  }
}

it('the store behaves like a plain map through random commits, restores, saves and crashes', async () => {
  const run = async (steps: Step[]): Promise<void> => {
    let file = temporaryFile();
    let current = await opened(file);
    const model: Model = new Map();
    const saved = new Map<string, [PartitionState, Map<string, Parcel>]>();
    for (const step of steps) {
      const { store } = current;
      const records = ('tenant' in step && model.get(step.tenant)) || new Map<string, Parcel>();
      if ('commit' in step) {
        const after = committed(records, step.commit);
        commit(store, step, after);
        if (!step.fails) model.set(step.tenant, after);
      } else if (step.act === 'reset') {
        store.reset(step.tenant);
        model.set(step.tenant, new Map());
      } else if (step.act === 'snapshot') saved.set(step.tenant, [store.snapshot(step.tenant), records]);
      else if (step.act === 'restore') {
        const [state, before] = saved.get(step.tenant) ?? [store.snapshot('empty'), new Map<string, Parcel>()];
        store.restore(step.tenant, state);
        model.set(step.tenant, before);
      } else if (step.act === 'flush') await current.flush();
      else {
        if (step.act === 'close') await current.close();
        else file = leftBehind(file);
        current = await opened(file);
      }
      expectSame(current.store, model);
    }
    const before = textOf(current.store);
    await current.close();
    const { store, close } = await opened(file);
    expect(textOf(store)).toBe(before);
    await close();
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), run), often(60));
});
