import { readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/forms/errors.js';
import { FileJournal } from '../../../src/store/disk/journal.js';
import { listed, newStore, parcels, put } from '../parcels.js';
import { beside, leftBehind, opened, temporaryFile } from '../temporary.js';

/**
 * What a process that was killed after a commit for each id left behind; returns the state file's
 * path and the journal's.
 */
async function killed(...ids: string[]): Promise<{ file: string; journal: string }> {
  const file = temporaryFile();
  const { store } = await opened(file);
  for (const id of ids) put(store, 'a', { id });
  const copy = leftBehind(file);
  return { file: copy, journal: `${copy}.journal.0` };
}

const reopened = async (file: string): Promise<string[]> => listed((await opened(file)).store, 'a');

describe('the journal', () => {
  it('has its format in the first line, then one line with a checksum per commit', async () => {
    const { journal } = await killed('1', '2');
    const line = /^[0-9a-f]{8} \{"tenant":"a",.*"changes":\[\["parcels","\d",\{"id":"\d"\}\]\]\}$/;
    expect(readFileSync(journal, 'utf8').split('\n')).toEqual([
      expect.stringMatching(/^[0-9a-f]{8} \{"format":2\}$/),
      expect.stringMatching(line),
      expect.stringMatching(line),
      '',
    ]);
  });

  it('gets no line from a transaction that only reads', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    store.transact('a', (tx) => tx.count(parcels));
    expect(beside(file)).toEqual(['db.json.lock']);
  });

  it.each([1, 5, 60])('drops a last line that was torn %i bytes before the end', async (bytes) => {
    const { file, journal } = await killed('1', '2', '3');
    truncateSync(journal, readFileSync(journal).length - bytes);
    expect(await reopened(file)).toEqual(['1', '2']);
  });

  it('drops a corrupt last line', async () => {
    const { file, journal } = await killed('1', '2');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"id":"2"', '"id":"8"'));
    expect(await reopened(file)).toEqual(['1']);
  });

  it('continues after a torn line, over several crashes', async () => {
    const { file, journal } = await killed('1', '2');
    truncateSync(journal, readFileSync(journal).length - 1);
    const { store } = await opened(file);
    put(store, 'a', { id: '3' });
    expect(await reopened(leftBehind(file))).toEqual(['1', '3']);
  });

  it('stops the start if a line in its middle is corrupt, naming the line and the repair', async () => {
    const { file, journal } = await killed('1', '2', '3');
    const corrupt = readFileSync(journal, 'utf8').replace('"id":"2"', '"id":"8"');
    writeFileSync(journal, corrupt);
    await expect(opened(file)).rejects.toMatchObject({ name: 'StateFileError', file: journal, line: 3 });
    await expect(opened(file)).rejects.toThrow(`oms-sandbox repair ${journal}`);
    expect(readFileSync(journal, 'utf8')).toBe(corrupt);
    expect(beside(file)).toEqual(['db.json.journal.0']);
  });

  it('stops the start if it has an unknown collection', async () => {
    const { file, journal } = await killed('1');
    await expect(opened(file, { collections: [] })).rejects.toThrow(`${journal}:2: "parcels" is not a collection`);
  });

  it('splits a long commit into several lines, which must all exist', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    put(store, 'a', { id: '1' });
    const note = 'x'.repeat(3 * 1024 * 1024);
    put(store, 'a', { id: '2', note }, { id: '3', note }, { id: '4', note }, { id: '5', note });
    const copy = leftBehind(file);
    expect(readFileSync(`${copy}.journal.0`, 'utf8').split('\n')).toHaveLength(5);
    const torn = leftBehind(file);
    truncateSync(`${torn}.journal.0`, readFileSync(`${torn}.journal.0`).length - 1);
    expect([await reopened(copy), await reopened(torn)]).toEqual([['1', '2', '3', '4', '5'], ['1']]);
  });

  it('empties a collection once for a restore that takes several lines', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    const note = 'x'.repeat(3 * 1024 * 1024);
    put(store, 'a', { id: '1', note }, { id: '2', note }, { id: '3', note }, { id: '4', note });
    const before = store.snapshot('a');
    store.transact('a', (tx) => tx.remove(parcels, '1'));
    store.restore('a', before);
    expect(await reopened(leftBehind(file))).toEqual(['1', '2', '3', '4']);
  });
});

describe('a disk that is full', () => {
  const full = (): never => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };

  const half = (fd: number, bytes: Buffer): number => writeSync(fd, bytes.subarray(0, bytes.length / 2));

  it.each([
    ['fails', full],
    ['takes half a line', half],
    ['takes half a line and fails', (fd: number, bytes: Buffer) => half(fd, bytes) && full()],
  ])('refuses the commit when it %s, and accepts the next', async (_, fail) => {
    const file = temporaryFile();
    let write = writeSync as (fd: number, bytes: Buffer) => number;
    const journal = new FileJournal({ file, generation: 0, write: (fd, bytes) => write(fd, bytes) });
    const store = newStore({ journal });
    put(store, 'a', { id: '1' });
    write = fail;
    for (const id of ['2', '3']) {
      expect(() => put(store, 'a', { id })).toThrow(
        expect.objectContaining({ kind: 'unavailable', message: expect.stringMatching(/^Nothing was changed: .*ENOSPC/) }),
      );
    }
    expect(() => store.reset('a')).toThrow(Refusal);
    expect(() => put(store, 'b', { id: '1' })).toThrow(Refusal);
    expect([store.tenants(), listed(store, 'a')]).toEqual([['a'], ['1']]);
    write = writeSync;
    put(store, 'a', { id: '4' });
    await journal.close();
    expect(await reopened(file)).toEqual(['1', '4']);
  });

  it('refuses the commit if the journal cannot be created', () => {
    const journal = new FileJournal({ file: `${temporaryFile()}/missing/db.json`, generation: 0 });
    expect(() => put(newStore({ journal }), 'a', { id: '1' })).toThrow(/^Nothing was changed: .*ENOENT/);
  });
});
