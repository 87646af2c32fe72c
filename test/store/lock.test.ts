import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Lock } from '../../src/store/lock.js';
import { beside, temporaryFile } from './temporary.js';

describe('the lock of a state file', () => {
  it('holds the id of the process until it is released', () => {
    const file = temporaryFile();
    const lock = Lock.acquire(file);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.pid));
    lock.release();
    lock.release();
    expect(beside(file)).toEqual([]);
  });

  it('refuses a second one, in this process or another, naming the process', () => {
    const file = temporaryFile();
    const lock = Lock.acquire(file);
    expect(() => Lock.acquire(file)).toThrow(`process ${process.pid} uses this file`);
    lock.release();
    writeFileSync(`${file}.lock`, String(process.ppid));
    expect(() => Lock.acquire(file)).toThrow(`process ${process.ppid} uses this file`);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.ppid));
  });

  it.each([['999999999'], [''], ['no number'], [String(process.pid)]])('is taken over when it is stale: %j', (content) => {
    const file = temporaryFile();
    writeFileSync(`${file}.lock`, content);
    const lock = Lock.acquire(file);
    expect(beside(file)).toEqual(['db.json.lock']);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.pid));
    lock.release();
  });

  it('is not removed when another process has taken it over', () => {
    const file = temporaryFile();
    const lock = Lock.acquire(file);
    writeFileSync(`${file}.lock`, String(process.ppid));
    lock.release();
    expect(existsSync(`${file}.lock`)).toBe(true);
  });
});
