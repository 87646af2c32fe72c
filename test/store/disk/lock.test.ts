import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Lock } from '../../../src/store/disk/lock.js';
import { beside, temporaryFile } from '../temporary.js';

describe('the lock of a state file', () => {
  it('contains the id of the process until it is released', () => {
    const file = temporaryFile();
    const lock = Lock.acquire(file);
    expect(readFileSync(`${file}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid}\\n\\d+$`));
    lock.release();
    lock.release();
    expect(beside(file)).toEqual([]);
  });

  it('refuses a second lock in this process or another, naming the holder', () => {
    const file = temporaryFile();
    const lock = Lock.acquire(file);
    expect(() => Lock.acquire(file)).toThrow(`process ${process.pid} uses this file`);
    lock.release();
    writeFileSync(`${file}.lock`, String(process.ppid));
    expect(() => Lock.acquire(file)).toThrow(`process ${process.ppid} uses this file`);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.ppid));
  });

  it.each([['999999999'], [''], ['no number'], [String(process.pid)]])('is taken over if it is stale: %j', (content) => {
    const file = temporaryFile();
    writeFileSync(`${file}.lock`, content);
    const lock = Lock.acquire(file);
    expect(beside(file)).toEqual(['db.json.lock']);
    expect(readFileSync(`${file}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid}\\n\\d+$`));
    lock.release();
  });

  it('is taken over even if a process ended while taking it over', () => {
    const file = temporaryFile();
    for (const name of ['lock', 'lock.taking', 'lock.taking.taking']) writeFileSync(`${file}.${name}`, '999999999');
    Lock.acquire(file).release();
    expect(beside(file)).toEqual([]);
  });

  it('is left to another process that is taking it over', () => {
    const file = temporaryFile();
    writeFileSync(`${file}.lock`, '999999999');
    writeFileSync(`${file}.lock.taking`, String(process.ppid));
    expect(() => Lock.acquire(file)).toThrow(`process ${process.ppid} uses this file`);
    expect(beside(file)).toEqual(['db.json.lock', 'db.json.lock.taking']);
  });

  it('is refused if a directory has its name', () => {
    const file = temporaryFile();
    mkdirSync(`${file}.lock`);
    expect(() => Lock.acquire(file)).toThrow(`delete ${file}.lock and start again`);
    expect(beside(file)).toEqual(['db.json.lock']);
  });

  it('is stale if an earlier process had this one’s id, but not if another thread made it', () => {
    const file = temporaryFile();
    const lock = Lock.acquire(file);
    const said = readFileSync(`${file}.lock`, 'utf8');
    lock.release();
    writeFileSync(`${file}.lock`, said);
    expect(() => Lock.acquire(file)).toThrow(`process ${process.pid} uses this file`);
    writeFileSync(
      `${file}.lock`,
      said.replace(/\d+$/, (began) => String(Number(began) - 1_000)),
    );
    Lock.acquire(file).release();
  });

  it('is not removed when another process has taken it over', () => {
    const file = temporaryFile();
    const lock = Lock.acquire(file);
    writeFileSync(`${file}.lock`, String(process.ppid));
    lock.release();
    expect(existsSync(`${file}.lock`)).toBe(true);
  });
});
