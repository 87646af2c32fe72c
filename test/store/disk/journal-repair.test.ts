import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repairJournal } from '../../../src/store/disk/journal-repair.js';
import { listed, put } from '../parcels.js';
import { beside, leftBehind, opened, temporaryFile } from '../temporary.js';

/** Two journals, since there was a crash after the first. */
async function twoJournals(): Promise<{ file: string; first: string; second: string }> {
  const before = temporaryFile();
  const { store } = await opened(before);
  for (const id of ['1', '2', '3']) put(store, 'a', { id });
  const between = leftBehind(before);
  put((await opened(between)).store, 'a', { id: '4' });
  const file = leftBehind(between);
  return { file, first: `${file}.journal.0`, second: `${file}.journal.1` };
}

const spoil = (journal: string, id: string): void =>
  writeFileSync(journal, readFileSync(journal, 'utf8').replace(`"id":"${id}"`, '"id":"?"'));

const reopened = async (file: string): Promise<string[]> => listed((await opened(file)).store, 'a');

describe('the repair of a journal', () => {
  it('keeps the commits before the corrupt line and sets the rest and later journals aside', async () => {
    const { file, first } = await twoJournals();
    spoil(first, '2');
    const original = readFileSync(first, 'utf8');
    expect(await repairJournal(first)).toEqual({ kept: 2, setAside: 4 });
    expect(beside(file)).toEqual(['db.json.journal.0', 'db.json.journal.0.corrupt', 'db.json.journal.1.corrupt']);
    expect(readFileSync(`${first}.corrupt`, 'utf8')).toBe(original);
    expect(await reopened(file)).toEqual(['1']);
  });

  it('does not change a valid journal', async () => {
    const { file, first } = await twoJournals();
    expect(await repairJournal(first)).toEqual({ kept: 4, setAside: 0 });
    expect(beside(file)).toEqual(['db.json.journal.0', 'db.json.journal.1']);
    expect(await reopened(file)).toEqual(['1', '2', '3', '4']);
  });

  it('never overwrites a journal that was set aside before', async () => {
    const { first } = await twoJournals();
    spoil(first, '2');
    writeFileSync(`${first}.corrupt`, 'kept');
    await expect(repairJournal(first)).rejects.toThrow('move it away first');
    expect(readFileSync(`${first}.corrupt`, 'utf8')).toBe('kept');
  });

  it('refuses a file that is not a journal, and a journal in use', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    put(store, 'a', { id: '1' });
    await expect(repairJournal(file)).rejects.toThrow('no journal has that name');
    await expect(repairJournal(`${file}.journal.7`)).rejects.toThrow('no journal has that name');
    await expect(repairJournal(`${file}.journal.0`)).rejects.toThrow('uses this file');
  });
});
