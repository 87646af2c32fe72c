import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { place, read } from './orders.js';
import { ran, serving, temporaryDirectory } from './processes.js';

const args = ['--db', 'db.json', '--seed', 'empty', '--lifecycle', 'manual', '--log', 'silent'];

/** The scripts that a process ran, by the coverage it left. */
const scriptsOf = (coverage: string): string[] =>
  (JSON.parse(readFileSync(coverage, 'utf8')) as { result: { url: string }[] }).result.map(({ url }) => url);

describe('a sandbox with a state file', () => {
  it('keeps an acknowledged order through kill -9', async () => {
    const cwd = temporaryDirectory();
    const first = await serving(args, { cwd });
    const placed = [await place(first.url, 'A1'), await place(first.url, 'A2')];
    await first.stop('SIGKILL');
    const second = await serving(args, { cwd });
    expect([await read(second.url, 'A1'), await read(second.url, 'A2')]).toEqual(placed);
  });

  it('creates the file and its directory, and starts with a person’s edits of the file', async () => {
    const cwd = temporaryDirectory();
    const db = join('deep', 'down', 'db.json');
    const first = await serving([...args, '--db', db], { cwd });
    expect(first.stdout).toContain(`  state ${db} (new)\n`);
    const placed = await place(first.url, 'A1');
    await first.stop();
    const file = join(cwd, db);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"A1"', '"EDITED"'));
    const second = await serving([...args, '--db', db], { cwd });
    expect(await read(second.url, 'EDITED')).toEqual({ ...placed, orderNumber: 'EDITED' });
  });

  it('does not load the seed’s packages when it starts from a file', async () => {
    const cwd = temporaryDirectory();
    await (await serving(args, { cwd })).stop();
    const loaded = join(cwd, 'loaded');
    await (await serving([...args, '--seed', 'default'], { cwd, env: { NODE_V8_COVERAGE: loaded } })).stop();
    const urls = readdirSync(loaded).flatMap((name) => scriptsOf(join(loaded, name)));
    expect(urls.filter((url) => url.startsWith('file:')).map((url) => url.replace(/.*\/(?=dist\/)/, ''))).toEqual(
      expect.arrayContaining(['dist/bundle.cjs', 'dist/cli.js', 'dist/load.js']),
    );
    expect(urls.filter((url) => /\/node_modules\/|fakes/.test(url))).toEqual([]);
  });

  it('says that it was made from another seed, and starts anew with --fresh', async () => {
    const cwd = temporaryDirectory();
    await (await serving(args, { cwd })).stop();
    const other = [...args, '--seed', 'default'];
    const warned = await (await serving(other, { cwd })).stop();
    expect(warned.stderr).toContain('Warning: db.json was made from the seed empty');
    const fresh = await serving([...other, '--fresh'], { cwd });
    expect(fresh.stdout).toContain('  state db.json (new)\n');
    expect((await fresh.stop()).stderr).toContain('db.json.before-1');
    expect(readdirSync(cwd)).toContain('db.json.before-1');
  });

  it('refuses a broken file, names the line and leaves the file as it is', async () => {
    const cwd = temporaryDirectory();
    const file = join(cwd, 'db.json');
    const broken = '{\n  "tenants": {\n    oops\n  }\n}\n';
    writeFileSync(file, broken);
    const { code, stdout, stderr } = await ran(['start', '--port', '0', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^oms-sandbox: db\.json:3:5: .*\. The file was left as it is\.\n$/);
    expect(readFileSync(file, 'utf8')).toBe(broken);
  });

  it('refuses a file that another sandbox uses, and names the process', async () => {
    const cwd = temporaryDirectory();
    const first = await serving(args, { cwd });
    const { code, stdout, stderr } = await ran(['start', '--port', '0', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^oms-sandbox: db\\.json: process ${first.child.pid} uses this file\\. .*\\.\n$`));
    expect((await place(first.url, 'A1')).orderNumber).toBe('A1');
  });

  it('refuses a file in a directory that cannot be written to', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'file'), '');
    mkdirSync(join(cwd, 'directory'));
    for (const db of [join('file', 'db.json'), 'directory']) {
      const { code, stdout, stderr } = await ran(['start', '--port', '0', '--db', db], { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^oms-sandbox: .*: (its directory cannot be made|it cannot be read) \(E\w+: .*\)\.\n$/);
    }
  });
});

describe('oms-sandbox repair', () => {
  it('makes a state file usable again whose journal is corrupt in the middle', async () => {
    const cwd = temporaryDirectory();
    const first = await serving(args, { cwd });
    for (const number of ['A1', 'A2', 'A3']) await place(first.url, number);
    await first.stop('SIGKILL');
    const journal = readdirSync(cwd).find((name) => name.startsWith('db.json.journal.')) ?? '';
    const path = join(cwd, journal);
    const lines = readFileSync(path, 'utf8').split('\n');
    const second = lines.findIndex((line) => line.includes('"A2"'));
    writeFileSync(path, lines.map((line, at) => (at === second ? line.replace('"A2"', '"B2"') : line)).join('\n'));
    const refused = await ran(['start', '--port', '0', ...args], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(new RegExp(`^oms-sandbox: ${journal}:${second + 1}: .*oms-sandbox repair ${journal}`));
    const aside = lines.length - 1 - second;
    const stdout = `${journal}: ${second} ${second === 1 ? 'line' : 'lines'} kept, ${aside} set aside in ${journal}.corrupt.\n`;
    expect(await ran(['repair', journal], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
    const again = await serving(args, { cwd });
    expect((await read(again.url, 'A1')).orderNumber).toBe('A1');
    await expect(read(again.url, 'A2')).rejects.toThrow('404');
  });

  it('refuses a file that is not a journal', async () => {
    const stderr = 'oms-sandbox: nothing: no journal has that name.\n';
    expect(await ran(['repair', 'nothing'])).toEqual({ code: 1, stdout: '', stderr });
  });
});
