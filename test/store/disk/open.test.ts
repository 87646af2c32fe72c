import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StateFileError } from '../../../src/store/disk/state-file-error.js';
import { inCity, listed, noon, parcels, put } from '../parcels.js';
import { beside, crashed, leftBehind, opened, temporaryFile } from '../temporary.js';

afterEach(() => vi.useRealTimers());

describe('a store in a file', () => {
  it('is fresh the first time and reopens as it was closed, without journal and lock', async () => {
    const file = temporaryFile();
    const first = await opened(file);
    expect(first.fresh).toBe(true);
    put(first.store, 'a', { id: '10', city: 'Rome' }, { id: '9', city: 'Rome' }, { id: 'x' });
    put(first.store, '__proto__', { id: 'constructor' });
    first.store.transact('a', (tx) => tx.setClock({ kind: 'frozen', at: '2030-01-01T00:00:00.000Z' }));
    const id = first.store.transact('b', (tx) => tx.newId());
    await first.close();
    expect(beside(file)).toEqual(['db.json']);

    const { store, fresh, close } = await opened(file);
    expect(fresh).toBe(false);
    expect(store.tenants()).toEqual(['__proto__', 'a', 'b']);
    expect([listed(store, 'a'), inCity(store, 'a', 'Rome'), listed(store, '__proto__')]).toEqual([
      ['10', '9', 'x'],
      ['10', '9'],
      ['constructor'],
    ]);
    expect(store.transact('a', (tx) => tx.now())).toBe('2030-01-01T00:00:00.000Z');
    expect(store.transact('b', (tx) => tx.newId())).not.toBe(id);
    await close();
  });

  it('tells how many records the save at the end has written, of all tenants', async () => {
    const told: [work: string, done: number, total: number][] = [];
    const { store, flush, close } = await opened(temporaryFile(), { progress: (...one) => told.push(one) });
    put(store, 'a', { id: '1' }, { id: '2' });
    await flush();
    expect(told).toEqual([]);
    put(store, 'b', { id: '3' });
    await close();
    expect(told).toEqual([1, 2, 3].map((done) => ['saving the state', done, 3]));
  });

  it('leaves no file behind when nothing was written', async () => {
    const file = temporaryFile();
    const { close } = await opened(file);
    await close();
    expect(beside(file)).toEqual([]);
  });

  it('writes the same bytes however often it is closed and opened', async () => {
    const file = temporaryFile();
    const first = await opened(file);
    put(first.store, 'b', { id: '2', tags: ['x', 'ü "quoted"\n'] }, { id: '1', tags: [] });
    put(first.store, '42', { id: '1' });
    await first.close();
    const content = () => readFileSync(file, 'utf8').replace(/"(generation|seal)": [^,\n]+/g, '');
    const bytes = content();
    const second = await opened(file);
    second.store.transact('b', (tx) => tx.newId());
    second.store.restore('b', { ...second.store.snapshot('b'), sequence: 0 });
    await second.close();
    expect(content()).toBe(bytes);
    expect(content().split('\n')).toContain('          {"id":"2","tags":["x","ü \\"quoted\\"\\n"]},');
  });

  it('refuses a sequence below the ids of its records, which would be made again', async () => {
    const file = temporaryFile();
    const first = await opened(file);
    first.store.transact('a', (tx) => tx.put(parcels, { id: tx.newId() }));
    await first.close();
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"sequence": 1', '"sequence": 0'));
    await expect(opened(file, { salt: 'another' }).then(({ close }) => close())).resolves.toBeUndefined();
    writeFileSync(file, text.replace('"sequence": 1', '"sequence": 0'));
    await expect(opened(file)).rejects.toThrow(/tenants\.a\.sequence must be at least 1, not 0: .*\(Parcel [0-9a-f]{24}\)/);
  });

  it('starts with a person’s edits', async () => {
    const file = temporaryFile();
    const first = await opened(file);
    put(first.store, 'a', { id: '1', city: 'Rome' });
    await first.close();
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replace('"Rome"', '"Oslo"').replaceAll('\n', '\r\n')}`);
    const { store, close } = await opened(file);
    expect(inCity(store, 'a', 'Oslo')).toEqual(['1']);
    await close();
  });

  it('is replayed from its journals when it was not closed', async () => {
    const file = temporaryFile();
    const { store, flush } = await opened(file);
    put(store, 'a', { id: '1' }, { id: '2' }, { id: '3' });
    const snapshot = store.snapshot('a');
    store.transact('a', (tx) => tx.remove(parcels, '1'));
    await flush();
    store.restore('a', snapshot);
    put(store, 'b', { id: '9' });
    store.reset('b');
    put(store, 'c', { id: '9' });
    expect(beside(file)).toEqual(['db.json', 'db.json.journal.1', 'db.json.lock']);
    const copy = leftBehind(file);
    const again = await opened(copy);
    expect([again.store.tenants(), listed(again.store, 'a')]).toEqual([
      ['a', 'c'],
      ['1', '2', '3'],
    ]);
    await again.close();
    expect(beside(copy)).toEqual(['db.json']);
    expect((await opened(copy)).store.tenants()).toEqual(['a', 'c']);
  });

  it('keeps all records of a tenant from its first write, whatever the base is later', async () => {
    const file = temporaryFile();
    const { store } = await opened(file);
    put(store, 'seed', { id: '1' });
    store.setBase(store.snapshot('seed'));
    store.reset('seed');
    put(store, 'a', { id: '2' });
    store.restore('b', store.snapshot('never written'));
    const again = await crashed(file);
    expect([listed(again.store, 'a'), listed(again.store, 'b'), listed(again.store, 'c')]).toEqual([['1', '2'], ['1'], []]);
    await again.close();
  });

  it('needs no journal for durability memory, and saves when closed', async () => {
    const file = temporaryFile();
    const first = await opened(file, { durability: 'memory' });
    put(first.store, 'a', { id: '1' });
    expect(first.store.settled()).toBeUndefined();
    expect(beside(file)).toEqual(['db.json.lock']);
    await first.close();
    const second = await opened(file);
    expect(listed(second.store, 'a')).toEqual(['1']);
    await second.close();
  });

  it('waits for the disk only with durability fsync, once for simultaneous commits', async () => {
    const file = temporaryFile();
    const { store, flush, close } = await opened(file, { durability: 'fsync' });
    expect(store.settled()).toBeUndefined();
    put(store, 'a', { id: '1' });
    const settled = store.settled();
    put(store, 'a', { id: '2' });
    expect(settled).toBeInstanceOf(Promise);
    expect(store.settled()).toBe(settled);
    await Promise.all([settled, flush()]);
    expect(store.settled()).toBeUndefined();
    await close();
  });

  it('refuses writes once it is closed, and can be closed twice', async () => {
    const { store, close } = await opened(temporaryFile());
    await close();
    await close();
    expect(() => put(store, 'a', { id: '1' })).toThrow('is closed');
    expect(listed(store, 'a')).toEqual([]);
  });

  it('is in memory without a file', async () => {
    const { store, fresh, flush, close } = await opened('', { file: undefined });
    put(store, 'a', { id: '1' });
    await flush();
    await close();
    expect([fresh, listed(store, 'a')]).toEqual([true, ['1']]);
  });
});

describe('saving in the background', () => {
  it('happens after a quiet second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const file = temporaryFile();
    const { store, flush, close } = await opened(file);
    put(store, 'a', { id: '1' });
    vi.advanceTimersByTime(500);
    put(store, 'a', { id: '2' });
    vi.advanceTimersByTime(500);
    expect(beside(file)).not.toContain('db.json');
    vi.advanceTimersByTime(1000);
    await flush();
    expect(beside(file)).toEqual(['db.json', 'db.json.lock']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ generation: 1 });
    await close();
  });

  it('does not wait for quiet once the journal is large', async () => {
    const file = temporaryFile();
    const { store, flush, close } = await opened(file);
    for (let n = 0; n < 10; n++) put(store, 'a', { id: '1', note: 'x'.repeat(1024 * 1024) });
    put(store, 'a', { id: '2' });
    expect(beside(file)).toContain('db.json.journal.1');
    await flush();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ generation: 2 });
    await close();
  });

  it('happens without a quiet second if there is no journal', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const file = temporaryFile();
    const { store } = await opened(file, { durability: 'memory' });
    for (let n = 0; n < 30; n++) {
      put(store, 'a', { id: String(n) });
      vi.advanceTimersByTime(400);
    }
    vi.useRealTimers();
    await vi.waitFor(() => expect(beside(file)).toEqual(['db.json', 'db.json.lock']));
  });

  it('deletes a journal that a crash has left and the state file contains', async () => {
    const file = temporaryFile();
    const first = await opened(file);
    put(first.store, 'a', { id: '1' });
    await first.close();
    writeFileSync(`${file}.journal.0`, 'contained in the state file');
    await (await opened(file)).close();
    expect(beside(file)).toEqual(['db.json']);
  });

  it('reports a failure, loses nothing and tries again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const file = temporaryFile();
    mkdirSync(`${file}.tmp/in-the-way`, { recursive: true });
    const errors: unknown[] = [];
    const { store, flush, close } = await opened(file, { onError: (error) => errors.push(error) });
    put(store, 'a', { id: '1' });
    vi.advanceTimersByTime(1000);
    await expect(flush()).rejects.toThrow('EISDIR');
    expect(errors).toHaveLength(1);
    rmSync(`${file}.tmp`, { recursive: true, force: true });
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(beside(file)).toEqual(['db.json', 'db.json.lock']));
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).tenants)).toEqual(['a']);
    await close();
  });
});

describe('a file that cannot be used', () => {
  const valid =
    '{ "format": 1, "generation": 0, "tenants": { "a": { "sequence": 0, "clock": { "kind": "real" }, "collections": {\n"parcels": [\n';
  const end = '] } } } }';

  it.each([
    ['{\n  "format": 1,\n  oops\n}', /db\.json:3:3: this is not JSON: expected a property name in double quotes, found "oops"/],
    ['', /db\.json:1:1: this is not JSON: expected a value, found the end of the file/],
    ['[]', /db\.json:1:1: it must be a map of fields, not \[\]/],
    ['{ "format": 3 }', /db\.json:1:13: format 3 was written by a newer version of oms-sandbox; this version reads formats 1 to 2/],
    ['{ "format": "1" }', /db\.json:1:13: format must be a whole number of at least 1, not "1"/],
    [`${valid}{ "id": "1" },\n{ "id": "2", }\n${end}`, /db\.json:4:14: .* expected a property name/],
    [`${valid}{ "id": "1" },\n5\n${end}`, /db\.json:4:1: tenants\.a\.collections\.parcels\[1\] must be a map of fields, not 5/],
    [`${valid}{ "id": "1" },\n  { "city": "Rome" }\n${end}`, /db\.json:4:3: .*parcels\[1\]\.id is missing/],
    [`${valid}{ "id": "1" },\n{ "id": "1" }\n${end}`, /db\.json:4:1: .*parcels\[1\] has the key of a record before it \(Parcel "1"\)/],
    [
      `${valid.replace('parcels', 'boxes')}${end}`,
      /db\.json:2:10: tenants\.a\.collections\.boxes is not a collection; expected one of \[parcels, labels\]/,
    ],
    [`${valid.replace('"generation"', '"seed": 7, "generation"')}${end}`, /db\.json:1:24: seed must be the name of a seed, not 7/],
    [
      `${valid.replace('"generation"', '"sead": "a", "generation"')}${end}`,
      /db\.json:1:\d+: sead is not a field here: sead; did you mean seed\?/,
    ],
    [`${valid.replace('"clock"', '"clok": 1, "clock"')}${end}`, /tenants\.a\.clok is not a field here: clok; did you mean clock\?/],
    [`${valid.replace('"real"', '"sundial"')}${end}`, /tenants\.a\.clock must be \{"kind":"real"\}/],
    [`${valid.replace('"sequence": 0', '"sequence": -1')}${end}`, /tenants\.a\.sequence must be a whole number from 0/],
  ])('is reported with its place and not changed: %j', async (content, message) => {
    const file = temporaryFile();
    writeFileSync(file, content);
    await expect(opened(file)).rejects.toThrow(message);
    await expect(opened(file)).rejects.toBeInstanceOf(StateFileError);
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(beside(file)).toEqual(['db.json']);
  });

  it('is reported if it is a directory or cannot be created', async () => {
    const file = temporaryFile();
    mkdirSync(file);
    await expect(opened(file)).rejects.toThrow(/db\.json: it cannot be read \(EISDIR/);
    writeFileSync(`${file}/plain`, '');
    await expect(opened(`${file}/plain/db.json`)).rejects.toThrow(/its directory cannot be made \((EEXIST|ENOTDIR)/);
    for (const path of ['/proc/db.json', '/proc/missing/db.json'])
      await expect(opened(path)).rejects.toThrow(/its directory cannot be (made|written to) \(E/);
  });

  it.runIf(process.platform !== 'win32')('is refused if it is a device, which is not read', async () => {
    for (const device of ['/dev/null', '/dev/zero', '/dev/full']) await expect(opened(device)).rejects.toThrow('it is not a regular file.');
    const link = temporaryFile();
    symlinkSync('/dev/zero', link);
    await expect(opened(link)).rejects.toThrow('it is not a regular file.');
    expect(existsSync('/dev/null.lock')).toBe(false);
  });

  it('does not include a file in a missing directory, which is created', async () => {
    const file = `${temporaryFile()}.d/deep/db.json`;
    const { store, close } = await opened(file);
    put(store, 'a', { id: String(noon) });
    await close();
    expect(existsSync(file)).toBe(true);
  });
});
