import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { beside, opened, temporaryFile } from '../temporary.js';

const posix = process.platform !== 'win32';
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const write = async (file: string): Promise<void> => {
  const { store, close } = await opened(file);
  store.transact('a', (tx) => tx.newId());
  await close();
};

describe.runIf(posix)('a state file', () => {
  it('and the files next to it are private to the user, in a private directory', async () => {
    const file = join(dirname(temporaryFile()), 'made', 'too', 'db.json');
    const { store, flush } = await opened(file);
    store.transact('a', (tx) => tx.newId());
    expect(beside(file)).toEqual(['db.json.journal.0', 'db.json.lock']);
    await flush();
    store.transact('a', (tx) => tx.newId());
    for (const name of beside(file)) expect([name, modeOf(join(dirname(file), name))]).toEqual([name, '600']);
    expect([modeOf(dirname(file)), modeOf(dirname(dirname(file)))]).toEqual(['700', '700']);
  });

  it('that others could read is private once it is saved', async () => {
    const file = temporaryFile();
    await write(file);
    chmodSync(file, 0o644);
    await write(file);
    expect(modeOf(file)).toBe('600');
  });

  it('is never saved through links planted under its names', async () => {
    const file = temporaryFile();
    const victim = join(dirname(file), 'victim');
    writeFileSync(victim, 'untouched');
    for (const name of ['tmp', `lock.${process.pid}.${threadId}`]) symlinkSync(victim, `${file}.${name}`);
    await write(file);
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    expect([beside(file), lstatSync(file).isFile()]).toEqual([['db.json', 'victim'], true]);
  });

  it('shares its lock with a link to it, which stays a link', async () => {
    const file = temporaryFile();
    await write(file);
    const before = readFileSync(file, 'utf8');
    const link = join(dirname(temporaryFile()), 'link.json');
    symlinkSync(file, link);
    const { close } = await opened(file);
    await expect(opened(link)).rejects.toThrow(`process ${process.pid} uses this file`);
    await close();
    await write(link);
    expect([lstatSync(link).isSymbolicLink(), beside(link), beside(file)]).toEqual([true, ['link.json'], ['db.json']]);
    expect(readFileSync(file, 'utf8')).not.toBe(before);
  });

  it('shares its lock through a link to its directory', async () => {
    const file = temporaryFile();
    const inside = join(dirname(file), 'inside');
    mkdirSync(inside);
    symlinkSync(inside, join(dirname(file), 'door'));
    await opened(join(inside, 'db.json'));
    await expect(opened(join(dirname(file), 'door', 'db.json'))).rejects.toThrow('uses this file');
  });

  it('cannot be a link to nothing', async () => {
    const file = temporaryFile();
    symlinkSync(`${file}.nowhere`, file);
    await expect(opened(file)).rejects.toThrow('it is a link that leads nowhere');
    expect(beside(file)).toEqual(['db.json']);
  });
});
