import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FileJournal } from '../../../src/store/disk/journal.js';
import { stateText } from '../../../src/store/disk/state-text.js';
import { toJson } from '../../../src/store/state.js';
import type { Store } from '../../../src/store/store.js';
import { labels, listed, newStore, parcels, put } from '../parcels.js';
import { crashed, leftBehind, opened, temporaryFile } from '../temporary.js';

const textOf = (store: Store, tenant: string): string =>
  [...stateText({ generation: 0, tenants: new Map([['one', toJson(store.snapshot(tenant))]]) })].join('');

/** What a journal says after its head, line by line: the changed keys instead of the records. */
const said = (file: string, generation = 0): object[] =>
  readFileSync(`${file}.journal.${generation}`, 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line.slice(9)))
    .map(({ sequence: _, clock: __, cleared: ___, ...line }) => ({
      ...line,
      ...(line.changes && { changes: line.changes.map(([, key]: [string, string]) => key) }),
    }));

/** Opens a store whose new tenants start with two parcels. */
async function based(file: string, ...ids: string[]): Promise<Awaited<ReturnType<typeof opened>>> {
  const current = await opened(file);
  const seed = newStore();
  put(seed, 'seed', ...ids.map((id) => ({ id, city: 'Rome' })));
  current.store.setBase(seed.snapshot('seed'));
  return current;
}

describe('a restore', () => {
  it('after a reset writes only the differences from the tenant’s earlier state', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    put(store, 'a', { id: '1' }, { id: '2' }, { id: '3' });
    const [before, text] = [store.snapshot('a'), textOf(store, 'a')];
    put(store, 'a', { id: '2', note: 'new' }, { id: '4' });
    store.reset('a');
    store.restore('a', before);
    expect(said(file).slice(2)).toEqual([
      { tenant: 'a', mark: 0, more: true },
      { tenant: 'a', reset: true },
      { tenant: 'a', from: 0, more: true },
      { tenant: 'a', changes: ['4', '2'] },
    ]);
    expect([textOf(store, 'a'), textOf((await crashed(file)).store, 'a')]).toEqual([text, text]);
  });

  it('writes only differences after other resets and starts, and in another tenant', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    put(store, 'a', { id: '1' }, { id: '2' }, { id: '3' });
    const [before, text] = [store.snapshot('a'), textOf(store, 'a')];
    store.reset('a');
    put(store, 'a', { id: '9' });
    store.reset('a');
    store.restore('a', newStore().snapshot('another start'));
    put(store, 'a', { id: '8' });
    store.restore('a', before);
    store.reset('a');
    store.restore('b', before);
    expect(said(file).filter((line) => 'changes' in line)).toEqual(
      [['1', '2', '3'], ['9'], [], ['8'], [], []].map((changes) => ({ tenant: expect.stringMatching('[ab]'), changes })),
    );
    const again = (await crashed(file)).store;
    expect([again.tenants(), textOf(again, 'b')]).toEqual([['b'], text]);
  });

  it('writes the differences from the present state if they are fewer', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    put(store, 'a', { id: '1' }, { id: '2' }, { id: '3' });
    const [first, second] = [store.snapshot('a'), store.snapshot('a')];
    put(store, 'a', { id: '1', note: 'new' }, { id: '2', note: 'new' });
    store.restore('a', first);
    put(store, 'a', { id: '3', note: 'new' });
    store.restore('a', second);
    expect(said(file).slice(-2)).toEqual([
      { tenant: 'a', mark: 1, more: true },
      { tenant: 'a', changes: ['3'] },
    ]);
  });

  it('writes all records if the state file was saved in between', async () => {
    const file = temporaryFile();
    const { store, flush } = await opened(file);
    put(store, 'a', { id: '1' }, { id: '2' });
    const [before, text] = [store.snapshot('a'), textOf(store, 'a')];
    store.reset('a');
    await flush();
    store.restore('a', before);
    expect(said(file, 1)).toEqual([{ tenant: 'a', changes: ['1', '2'] }]);
    expect(textOf((await crashed(file)).store, 'a')).toBe(text);
  });

  it.each([14, 15, 16, 17, 18, 40])('finds its own state after %i other resets and restores', async (others) => {
    const file = temporaryFile();
    const { store } = await opened(file);
    for (const tenant of ['first', 'second']) put(store, tenant, { id: tenant }, { id: '2' });
    const states = ['first', 'second'].map((tenant) => store.snapshot(tenant));
    const texts = ['first', 'second'].map((tenant) => textOf(store, tenant));
    for (const tenant of ['first', 'second']) store.reset(tenant);
    for (let n = 0; n < others; n++) {
      put(store, 'other', { id: String(n) });
      store.restore('other', store.snapshot('other'));
    }
    store.restore('first', store.snapshot('other'));
    store.restore('first', states[0]!);
    store.restore('second', states[1]!);
    const again = (await crashed(file)).store;
    expect(['first', 'second'].map((tenant) => textOf(again, tenant))).toEqual(texts);
  });

  it('does not rely on a mark that could not be written', async () => {
    const file = temporaryFile();
    let write = (fd: number, bytes: Buffer) => writeSync(fd, bytes);
    const journal = new FileJournal({ file, generation: 0, write: (fd, bytes) => write(fd, bytes) });
    const store = newStore({ journal });
    put(store, 'a', { id: '1' });
    const before = store.snapshot('a');
    write = () => 0;
    expect(() => store.reset('a')).toThrow('Nothing was changed');
    write = (fd, bytes) => writeSync(fd, bytes);
    store.restore('b', before);
    await journal.close();
    expect(listed((await opened(file)).store, 'b')).toEqual(['1']);
  });
});

describe('a reset', () => {
  it('marks nothing if no snapshot was taken', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    put(store, 'a', { id: '1' });
    store.reset('a');
    expect(said(file)).toEqual([
      { tenant: 'a', changes: ['1'] },
      { tenant: 'a', reset: true },
    ]);
  });
});

describe('a new tenant', () => {
  it('has its start written once per journal and then only its own changes', async () => {
    const file = temporaryFile();
    const { store, flush } = await based(file, '1', '2');
    const base = textOf(store, 'base');
    put(store, 'a', { id: '3' });
    store.transact('b', (tx) => {
      tx.remove(parcels, '1');
      tx.put(labels, { code: tx.newId(), text: '' });
      tx.setClock({ kind: 'shifted', offsetMs: 5 });
    });
    store.restore('c', store.snapshot('c'));
    const first = [
      { tenant: 'a', changes: ['1', '2'], more: true },
      { tenant: 'a', mark: 0, more: true },
      { tenant: 'a', changes: ['3'] },
    ];
    expect(said(file).slice(0, 3)).toEqual(first);
    expect(said(file).slice(3)).toEqual([
      { tenant: 'b', from: 0, more: true },
      { tenant: 'b', changes: ['1', expect.stringMatching(/^[0-9a-f]{24}$/)] },
      { tenant: 'c', from: 0, more: true },
      { tenant: 'c', changes: [] },
    ]);
    await flush();
    put(store, 'd', { id: '3' });
    expect(said(file, 1)).toEqual(first.map((line) => ({ ...line, tenant: 'd' })));
    const again = (await based(leftBehind(file), 'from', 'another', 'version')).store;
    for (const tenant of ['a', 'b', 'd']) expect(textOf(again, tenant)).toBe(textOf(store, tenant));
    expect(textOf(again, 'c')).toBe(base);
  });

  it('shares no records that a change of another could affect', async () => {
    const file = temporaryFile();
    const { store } = await based(file, '1', '2');
    for (const tenant of ['a', 'b', 'c']) put(store, tenant, { id: tenant });
    const again = (await based(leftBehind(file), '1')).store;
    put(again, 'a', { id: '1', note: 'changed' });
    again.transact('b', (tx) => tx.remove(parcels, '1'));
    expect(['a', 'b', 'c'].map((tenant) => listed(again, tenant))).toEqual([['1', '2', 'a'], ['2', 'b'], ['1', '2', 'c']]); // biome-ignore format: one thought
    expect(again.transact('c', (tx) => tx.get(parcels, '1').note)).toBeUndefined();
  });

  it('needs no line for a start without records', async () => {
    const file = temporaryFile();
    const { store } = await based(file);
    put(store, 'a', { id: '1' });
    expect(said(file)).toEqual([{ tenant: 'a', changes: ['1'] }]);
  });
});

describe('a journal with marks', () => {
  const sealed = (json: string): string => `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
  const put1 = '"sequence":2,"clock":{"kind":"real"},"cleared":[],"changes":[["parcels","1",{"id":"1"}]]}';

  it('is not required: a journal without marks can be read', async () => {
    const file = temporaryFile();
    const reset = '73f64b99 {"tenant":"a","reset":true}\n';
    writeFileSync(`${file}.journal.0`, `${sealed(`{"tenant":"a",${put1}`)}${reset}${sealed(`{"tenant":"b",${put1}`)}`);
    const { store } = await opened(file);
    const collections = { parcels: [{ id: '1' }] };
    expect([store.tenants(), toJson(store.snapshot('b'))]).toEqual([['b'], { sequence: 2, clock: { kind: 'real' }, collections }]);
  });

  it('stops the start if it refers to a missing mark', async () => {
    const file = temporaryFile();
    writeFileSync(`${file}.journal.0`, `${sealed(`{"tenant":"a",${put1}`)}${sealed('{"tenant":"a","mark":1}')}`);
    writeFileSync(`${file}.journal.1`, sealed('{"tenant":"b","from":1}'));
    await expect(opened(file)).rejects.toThrow(`${file}.journal.1:1: nothing before this line has the number 1`);
  });
});
