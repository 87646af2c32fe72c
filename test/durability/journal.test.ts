import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ran } from '../cli/processes.js';
import { expectOrders, journalsOf, launched, refused, served, stateFile, tryToPlace } from './setting.js';

/** A state file and its one journal as a kill leaves them, with these orders. */
async function leftBehind(...orders: string[]): Promise<{ db: string; journal: string; bytes: Buffer }> {
  const db = stateFile();
  const { server, url } = await served({ db });
  for (const orderNumber of orders) expect((await tryToPlace(url, orderNumber)).status).toBe(200);
  await server.kill();
  const [journal = ''] = journalsOf(db);
  return { db, journal, bytes: readFileSync(journal) };
}

describe('a journal whose end was torn off', () => {
  it('is read without its unacknowledged end, wherever it was torn', async () => {
    const { db, journal, bytes } = await leftBehind('A1', 'A2', 'A3');
    const lastLine = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
    for (const end of [lastLine + 1, bytes.length - 1]) {
      writeFileSync(journal, bytes);
      truncateSync(journal, end);
      const { server, url } = await served({ db });
      await expectOrders(url, ['A1', 'A2'], ['A3']);
      await server.kill();
    }
  });

  it('is read up to zeros that the disk left at the end', async () => {
    const { db, journal, bytes } = await leftBehind('A1', 'A2');
    writeFileSync(journal, Buffer.concat([bytes, Buffer.alloc(5_000)]));
    const { url } = await served({ db });
    await expectOrders(url, ['A1', 'A2']);
    expect((await tryToPlace(url, 'A3')).status).toBe(200);
  });
});

describe('a journal with a flaw in the middle', () => {
  it('stops the start with a message that names the line and the repair command, which works', async () => {
    const { db, journal, bytes } = await leftBehind('A1', 'A2', 'A3', 'A4');
    const at = bytes.indexOf('"A3"');
    const line = bytes.subarray(0, at).toString().split('\n').length;
    bytes[at + 1] = 0x42;
    writeFileSync(journal, bytes);
    const { code, stderr } = await refused({ db });
    expect([code, stderr]).toEqual([1, expect.stringContaining(`oms-sandbox: ${journal}:${line}: this line of the journal is corrupt.`)]);
    expect(readFileSync(journal)).toEqual(bytes);
    const [, command = ''] = /`oms-sandbox ([^`]+)`/.exec(stderr) ?? [];
    expect(await ran(command.split(' '))).toMatchObject({ code: 0, stderr: '' });
    const { url } = await served({ db });
    await expectOrders(url, ['A1', 'A2'], ['A3', 'A4']);
    expect(readFileSync(`${journal}.corrupt`)).toEqual(bytes);
  });
});

describe('two servers on one file', () => {
  it('never run at the same time, even after a kill or when both start at once', async () => {
    const { db } = await leftBehind('A1');
    const rivals = Array.from({ length: 4 }, () => launched({ db }));
    const urls = (await Promise.all(rivals.map((server) => server.ready()))).filter((url) => url !== undefined);
    expect(urls).toHaveLength(1);
    const [winner] = rivals.filter(({ child }) => child.exitCode === null && child.signalCode === null);
    for (const { child, stderr, ended } of rivals.filter((server) => server !== winner)) {
      await ended;
      expect([child.exitCode, stderr]).toEqual([
        1,
        expect.stringMatching(/^oms-sandbox: .*db\.json: process \d+ uses this file\. .*\.\n$/),
      ]);
    }
    await expectOrders(urls[0] as string, ['A1']);
  });
});
