import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type ClientRequest, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headers, newOrder, place, read } from './orders.js';
import { type Serving, serving, temporaryDirectory } from './processes.js';

/**
 * Starts to place an order; the sandbox has the request when this returns, and its body when `end`
 * is called.
 */
async function placing({ url }: Serving): Promise<ClientRequest> {
  const placing = request(`${url}/api/v2/order`, { method: 'POST', headers: { ...headers, expect: '100-continue' } });
  placing.flushHeaders();
  await once(placing, 'continue');
  return placing;
}

async function finish(placing: ClientRequest, orderNumber: string): Promise<number | undefined> {
  placing.end(JSON.stringify(newOrder(orderNumber)));
  const [answer] = await once(placing, 'response');
  answer.resume();
  return answer.statusCode;
}

describe('a sandbox that is asked to stop', () => {
  it('saves its data and exits with 0', async () => {
    const cwd = temporaryDirectory();
    const first = await serving(['--seed', 'empty', '--lifecycle', 'manual', '--durability', 'memory'], { cwd });
    const placed = await place(first.url, 'A1');
    expect((await first.stop('SIGTERM')).code).toBe(0);
    const second = await serving(['--seed', 'empty', '--lifecycle', 'manual'], { cwd });
    expect(second.stdout).toMatch(/^ {2}state from \.sandbox\/db\.json: 1 order$/m);
    expect(await read(second.url, 'A1')).toEqual(placed);
  });

  it('finishes the open request', async () => {
    const cwd = temporaryDirectory();
    const first = await serving(['--seed', 'empty'], { cwd });
    const underWay = await placing(first);
    first.child.kill('SIGTERM');
    expect(await finish(underWay, 'A1')).toBe(200);
    expect((await first.ended).code).toBe(0);
    expect(readFileSync(join(cwd, '.sandbox', 'db.json'), 'utf8')).toContain('"A1"');
  });

  it('treats a signal that npm sends twice at once as one', async () => {
    const running = await serving(['--memory', '--seed', 'empty']);
    const underWay = await placing(running);
    running.child.kill('SIGINT');
    running.child.kill('SIGINT');
    expect(await finish(underWay, 'A1')).toBe(200);
    expect((await running.ended).code).toBe(0);
  });

  it('exits at once on a second signal, even during a request', async () => {
    const running = await serving(['--memory', '--seed', 'empty']);
    const underWay = await placing(running);
    underWay.on('error', () => undefined);
    const asking = setInterval(() => running.child.kill('SIGTERM'), 50);
    expect((await running.ended).code).toBe(143);
    clearInterval(asking);
  });
});

/** Waits until `ready` holds; the time limit of the test is the end of it. */
async function until(ready: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

describe.skipIf(process.platform === 'win32')('SIGTERM to npm start', () => {
  it.each(['dash', 'bash'].filter((shell) => existsSync(`/bin/${shell}`)))('ends the sandbox that npm runs with %s', async (shell) => {
    const cwd = fileURLToPath(new URL('../../', import.meta.url));
    const env = { ...process.env, npm_config_script_shell: `/bin/${shell}` };
    const npm = spawn('npm', ['start', '--', '--memory', '--port', '0', '--seed', 'empty'], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    npm.stdout.on('data', (chunk) => {
      said += chunk;
    });
    await until(() => / {2}try /.test(said));
    const [, url = ''] = /listens on (\S+)/.exec(said) ?? [];
    onTestFinished(() => void npm.kill('SIGKILL'));
    expect(await answers(url)).toBe(true);
    npm.kill('SIGTERM');
    await until(async () => !(await answers(url)));
    expect(await answers(url)).toBe(false);
  });
});
