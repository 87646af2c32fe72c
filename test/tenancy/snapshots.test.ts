import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import { limitsWith } from '../../src/core/work/limits.js';
import { atOnce } from '../../src/core/work/slices.js';
import { policy, setPolicies } from '../../src/domain/policies.js';
import { collection } from '../../src/store/collection.js';
import { toJson } from '../../src/store/state.js';
import { Store } from '../../src/store/store.js';
import { listRequests } from '../../src/tenancy/list-requests.js';
import { RequestLog } from '../../src/tenancy/request-log.js';
import { forgettingTenant, type Kept, resettingTenant } from '../../src/tenancy/reset.js';
import { restoringSnapshot, Snapshots, savingSnapshot } from '../../src/tenancy/snapshots.js';

const kept = (): Kept & { requests: RequestLog } => ({ store: new Store(), requests: new RequestLog(), snapshots: new Snapshots() });
const saveSnapshot = (...asked: Parameters<typeof savingSnapshot>) => atOnce(savingSnapshot(...asked));
const notes = collection<{ id: string; text: string }>('notes', {
  key: ({ id }) => id,
  label: 'Note',
  check: () => undefined,
});
const hold = ({ store }: Kept, holdFor: string, tenant = 'a') => store.transact(tenant, (tx) => setPolicies(tx, { holdFor }));
const held = ({ store }: Kept, tenant = 'a') => store.transact(tenant, (tx) => policy(tx, 'holdFor'));
const textOf = ({ store }: Kept) => JSON.stringify(toJson(store.snapshot('a')));

describe('a tenant’s snapshot', () => {
  it('keeps the tenant’s state, whatever happens to it later', () => {
    const all = kept();
    const { snapshots, store } = all;
    hold(all, 'PT1S');
    const before = textOf(all);
    saveSnapshot(snapshots, store, 'a', 'base');
    for (const holdFor of ['PT2S', 'PT3S']) {
      hold(all, holdFor);
      atOnce(restoringSnapshot(snapshots, store, 'a', 'base'));
      expect(textOf(all)).toBe(before);
    }
  });

  it('is refused above a hundred, unless it replaces one', () => {
    const { snapshots, store } = kept();
    for (let at = 0; at < 100; at++) saveSnapshot(snapshots, store, 'a', String(at));
    expect(saveSnapshot(snapshots, store, 'a', '7').name).toBe('7');
    expect(() => saveSnapshot(snapshots, store, 'a', 'more')).toThrow(Refusal);
    expect(saveSnapshot(snapshots, store, 'b', 'more').name).toBe('more');
  });

  it('is refused once all snapshots exceed their limit, counting shared records once', () => {
    const store = new Store();
    const snapshots = new Snapshots(limitsWith({ snapshotBytes: 10_000 }));
    const fill = (letter: string, tenant = 'a') => store.transact(tenant, (tx) => tx.put(notes, { id: 'n', text: letter.repeat(4_000) }));
    const save = (name: string, tenant = 'a') => saveSnapshot(snapshots, store, tenant, name);
    fill('x');
    for (let at = 0; at < 50; at++) save(`same ${at}`);
    fill('y');
    save('second');
    fill('z', 'b');
    expect(() => save('third', 'b')).toThrow('can hold at most 10000 bytes');
    expect([snapshots.list('a').length, snapshots.list('b')]).toEqual([51, []]);
    fill('z');
    expect(save('second').name).toBe('second');
    atOnce(snapshots.removing('a', 'second'));
    expect(save('third', 'b').name).toBe('third');
    expect(() => save('second')).toThrow(Refusal);
    atOnce(snapshots.forgetting('b'));
    expect(save('second').name).toBe('second');
  });

  it('must exist to be restored', () => {
    const { snapshots, store } = kept();
    expect(() => atOnce(restoringSnapshot(snapshots, store, 'a', 'base'))).toThrow('Snapshot base not found');
  });
});

describe('a reset or deleted tenant', () => {
  const used = () => {
    const all = kept();
    hold(all, 'PT9S');
    saveSnapshot(all.snapshots, all.store, 'a', 'base');
    all.requests.record('a', { method: 'GET', path: '/', search: '', status: 404, findings: [], faults: [] }, 0);
    return all;
  };

  it('has its initial or another state and its snapshots after a reset', () => {
    const all = used();
    atOnce(resettingTenant(all, 'a'));
    expect([held(all), listRequests(all.requests, 'a'), all.snapshots.list('a').length]).toEqual(['PT1M', [], 1]);
    hold(all, 'PT5S', 'other');
    atOnce(resettingTenant(all, 'a', all.store.snapshot('other')));
    expect(held(all)).toBe('PT5S');
  });

  it('has no data after it is deleted', () => {
    const all = used();
    atOnce(forgettingTenant(all, 'a'));
    expect([held(all), listRequests(all.requests, 'a'), all.snapshots.list('a'), all.store.has('a')]).toEqual(['PT1M', [], [], false]);
  });
});
