import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ran, serving, temporaryDirectory } from './processes.js';

const HTML = { accept: 'text/html' };

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** A folder with a program `xdg-open` that says what it was to open. */
function browserFolder(): string {
  const folder = temporaryDirectory();
  const program = join(folder, 'xdg-open');
  writeFileSync(program, `#!/bin/sh\nprintf %s "$1" > ${join(folder, 'part')} && mv ${join(folder, 'part')} ${join(folder, 'opened')}\n`);
  chmodSync(program, 0o755);
  return folder;
}

it.runIf(process.platform === 'linux')('--open opens the page in the browser of this machine', async () => {
  const folder = browserFolder();
  const sandbox = await serving(['--memory', '--open'], { env: { PATH: `${folder}:${process.env['PATH']}` } });
  await expect.poll(() => readText(join(folder, 'opened'))).toBe(sandbox.url);
  expect(await (await fetch(sandbox.url, { headers: HTML })).text()).toContain('<script');
});

it.runIf(process.platform === 'linux')('--open says where the page is if there is no browser, and goes on', async () => {
  const sandbox = await serving(['--memory', '--open'], { env: { PATH: temporaryDirectory() } });
  await sandbox.says(/The page could not be opened \(.+\)\. It is at http:\S+\/\n/);
  expect((await fetch(`${sandbox.url}/healthz`)).status).toBe(200);
});

it('--no-ui leaves the page out', async () => {
  const sandbox = await serving(['--memory', '--no-ui']);
  expect(sandbox.stdout).not.toMatch(/^ {2}page/m);
  const front = await fetch(sandbox.url, { headers: HTML });
  expect(await front.json()).toMatchObject({ name: 'oms-sandbox' });
  expect((await fetch(`${sandbox.url}/reference`, { headers: HTML })).status).toBe(404);
  expect(await ran(['start', '--memory', '--port', '0', '--no-ui', '--open'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Leave out --open, --no-ui and --no-control'),
  });
});
