import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/core/forms/form.js';
import { checkOf, fields } from '../../../src/core/forms/form-map.js';
import { collection } from '../../../src/store/collection.js';
import { stateFormat } from '../../../src/store/disk/format.js';
import { fromJson } from '../../../src/store/disk/state-check.js';
import { toJson } from '../../../src/store/state.js';
import { put } from '../parcels.js';
import { leftBehind, opened, temporaryFile } from '../temporary.js';

/** Boxes that had a `town` in format 1 and have a `city` since. */
const boxes = collection<{ id: string; city: string }>('boxes', {
  label: 'Box',
  key: ({ id }) => id,
  check: checkOf(fields({ id: text, city: text })),
  upgrades: { 1: ({ town, ...box }) => ({ city: town, ...box }) },
});
const collections = [boxes];
const old = { id: '1', town: 'Rome' };
const now = { id: '1', city: 'Rome' };

const tenant = (...records: object[]) => ({ sequence: 0, clock: { kind: 'real' }, collections: { boxes: records } });
const stateFile = (format: number, ...records: object[]): string =>
  JSON.stringify({ format, generation: 0, tenants: { a: tenant(...records) } });
const line = (json: object): string => {
  const body = JSON.stringify(json);
  return `${crc32(body).toString(16).padStart(8, '0')} ${body}\n`;
};
const commit = (...changes: unknown[]): string => line({ tenant: 'a', sequence: 0, clock: { kind: 'real' }, cleared: [], changes });

/** The boxes that a start finds in a state file and a journal of these texts. */
async function found(state: string | undefined, journal?: string): Promise<object[]> {
  const file = temporaryFile();
  if (state !== undefined) writeFileSync(file, state);
  if (journal !== undefined) writeFileSync(`${file}.journal.0`, journal);
  const { store } = await opened(file, { collections });
  return store.transact('a', (tx) => [...tx.list(boxes)]);
}

describe('a record of an earlier format', () => {
  it('is upgraded in a state file', async () => {
    expect(await found(stateFile(1, old))).toEqual([now]);
  });

  it('is upgraded in a journal with or without a format', async () => {
    const change = commit(['boxes', '1', old]);
    expect(await found(undefined, change)).toEqual([now]);
    expect(await found(undefined, line({ format: 1 }) + change)).toEqual([now]);
  });

  it('is upgraded in an import, by default from the oldest format', () => {
    for (const json of [tenant(old), { format: 1, ...tenant(old) }])
      expect(toJson(fromJson(json, collections)).collections).toEqual({ boxes: [now] });
  });

  it('of the present format is not upgraded', async () => {
    expect(
      await found(stateFile(stateFormat, now), line({ format: stateFormat }) + commit(['boxes', '2', { id: '2', city: 'Oslo' }])),
    ).toHaveLength(2);
    await expect(found(stateFile(stateFormat, old))).rejects.toThrow('boxes[0].city is missing (Box "1")');
  });

  it('is refused by name if it cannot be upgraded', async () => {
    await expect(found(stateFile(1, { id: '1' }))).rejects.toThrow('boxes[0].city is missing (Box "1")');
  });
});

describe('a file of a newer version', () => {
  const newer = stateFormat + 1;
  const sentence = `format ${newer} was written by a newer version of oms-sandbox; this version reads formats 1 to ${stateFormat}`;

  it('is refused with a message: a state file, a journal, an import', async () => {
    await expect(found(stateFile(newer, now))).rejects.toThrow(sentence);
    await expect(found(undefined, line({ format: newer }) + line({ tenant: 'a', news: [] }))).rejects.toThrow(sentence);
    expect(() => fromJson({ format: newer, ...tenant(now) }, collections)).toThrow(sentence);
  });

  it('is refused with a message if a journal has an unknown entry', async () => {
    await expect(found(undefined, line({ tenant: 'a', news: [] }))).rejects.toThrow(
      'journal.0:1: this line says something that this version of oms-sandbox does not know',
    );
  });
});

it('a state file and a journal contain their format', async () => {
  const file = temporaryFile();
  const { store, flush } = await opened(file);
  put(store, 'a', { id: '1' });
  expect(readFileSync(`${leftBehind(file)}.journal.0`, 'utf8').split('\n')[0]).toBe(line({ format: stateFormat }).trim());
  await flush();
  expect(JSON.parse(readFileSync(file, 'utf8')).format).toBe(stateFormat);
});
