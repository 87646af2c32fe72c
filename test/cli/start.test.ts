import { execSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { place, read } from './orders.js';
import { Running, ran, serving, temporaryDirectory } from './processes.js';

const hasCurl = (() => {
  try {
    execSync('curl --version', { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The answer to the call that the sandbox prints. */
function callPrinted(stdout: string): unknown {
  const [, curl = ''] = /^ {2}try {3}(curl .*)$/m.exec(stdout) ?? [];
  return JSON.parse(execSync(curl, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

describe('oms-sandbox start', () => {
  it('is what oms-sandbox does without a command', async () => {
    const running = new Running(['--port', '0', '--memory', '--seed', 'empty']);
    const [, url = ''] = await running.says(/listens on (\S+)\n/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('prints its URL, its state file and the contents of the seed', async () => {
    const { url, stdout } = await serving(['--memory', '--seed', 'default']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(stdout).toMatch(/^ {2}state in memory, lost when the sandbox stops$/m);
    expect(stdout).toMatch(/^ {2}seed {2}default: \d+ orders, \d+ stock records, \d+ locations\n {8}orders: \d+ CREATED, /m);
    if (hasCurl) expect(callPrinted(stdout)).toMatchObject({ orderNumber: expect.any(String) });
  });

  it.skipIf(!hasCurl)('prints a curl command that works as printed, even without orders', async () => {
    const { stdout } = await serving(['--memory', '--seed', 'empty']);
    expect(stdout).toContain('  seed  empty: 0 orders, 0 stock records, 0 locations\n  try   ');
    expect(callPrinted(stdout)).toEqual([]);
  });

  it('prints a curl command that is quoted for the shell, whatever the order number', async () => {
    const cwd = temporaryDirectory();
    const first = await serving(['--db', 'db.json', '--seed', 'empty'], { cwd });
    const orderNumber = '"; touch owned; $(touch owned)`touch owned`!';
    await place(first.url, orderNumber);
    await first.stop();
    const { stdout } = await serving(['--db', 'db.json', '--seed', 'empty'], { cwd });
    expect(stdout).toContain('?orderNumber=%22%3B%20touch%20owned%3B%20%24(touch%20owned)%60touch%20owned%60%21"\n');
  });

  it('reads options from environment variables, and arguments override them', async () => {
    const env = {
      OMS_SANDBOX_MEMORY: '1',
      OMS_SANDBOX_SEED: 'empty',
      OMS_SANDBOX_LENIENT: 'true',
      OMS_SANDBOX_LOG: 'json',
      OMS_SANDBOX_PORT: '1',
    };
    const running = await serving([], { env });
    expect(running.stdout).toContain('seed  empty: 0 orders');
    const answer = await fetch(`${running.url}/api/v2/order/query`, {
      method: 'POST',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: '{"filters":{}}',
    });
    expect(answer.status).toBe(200);
    await running.says(/^\{"time":"[^"]+","method":"POST","path":"\/api\/v2\/order\/query".*"status":200/m);
  });

  it('treats an empty variable or a switch of 0 as not set', async () => {
    const env = { OMS_SANDBOX_DB: '', OMS_SANDBOX_LENIENT: '0', OMS_SANDBOX_MEMORY: 'yes', OMS_SANDBOX_SEED: 'empty' };
    const { url } = await serving([], { env });
    const answer = await fetch(`${url}/api/v2/order/query`, { method: 'POST', headers: { authorization: 'Bearer any' } });
    expect(answer.status).toBe(400);
  });

  it('logs one line per request on standard error', async () => {
    const running = await serving(['--memory', '--seed', 'empty']);
    await fetch(`${running.url}/api/v2/order?orderNumber=none`, { headers: { authorization: 'Bearer any' } });
    await running.says(/^GET +\/api\/v2\/order getOrder 404 \d+\.\d ms Order none not found$/m);
    expect(running.stdout).not.toContain(' 404 ');
  });

  it('logs nothing with --log silent, but warns when the network can reach it', async () => {
    const running = await serving(['--memory', '--seed', 'empty', '--log', 'silent', '--host', '0.0.0.0']);
    await read(running.url, 'none').catch(() => undefined);
    const { stderr } = await running.stop();
    expect(stderr).toMatch(
      /^Warning: with --host 0\.0\.0\.0 anyone on the network can reach this sandbox( at http:\/\/[\d.]+:\d+(, http:\/\/[\d.]+:\d+)*)?, read its data and change it\.\nThe control API asks for the token [\w-]{32} in the header x-sandbox-token; --control-token sets another\.\n$/,
    );
  });

  it('tells how far a large seed is, in lines if there is no terminal, and not with --log silent', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(
      join(cwd, 'big.yaml'),
      `name: big
seed: 1
date: 2026-01-05
locations: [{ locationNum: 1, name: Depot, latitude: 1, longitude: 2 }]
products: [{ sku: MUG, itemId: 1, title: Mug, prices: { USD: 1 }, stock: [{ locationNum: 1, infiniteInventory: true }] }]
orders: { ORDER_CREATED: 100000 }
`,
    );
    const args = ['start', '--port', '0', '--memory', '--seed', './big.yaml'];
    const [silent, told] = [new Running([...args, '--log', 'silent'], { cwd }), new Running(args, { cwd })];
    await told.says(/^creating the seed: [\d,]+ of 100,002$/m);
    expect(silent.stderr).toBe('');
  });

  it('keeps running when its output is closed', async () => {
    const running = new Running(['start', '--port', '0', '--memory', '--seed', 'empty']);
    const [, url = ''] = await running.says(/listens on (\S+)\n/);
    running.child.stdout?.destroy();
    running.child.stderr?.destroy();
    await place(url, 'A1');
    await place(url, 'A2');
    expect((await read(url, 'A1')).orderNumber).toBe('A1');
    running.child.kill('SIGTERM');
    await once(running.child, 'exit');
    expect(running.child.exitCode).toBe(0);
  });
});

describe('oms-sandbox start that fails', () => {
  it('reports a taken port and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const sentence = `Port ${port} on 127.0.0.1 is already in use. Choose another port with --port; 0 picks a free one.`;
    expect(await ran(['start', '--memory', '--port', String(port)])).toEqual({ code: 1, stdout: '', stderr: `oms-sandbox: ${sentence}\n` });
  });

  it.each([
    [
      'there is no such seed',
      ['--seed', 'nope'],
      /^oms-sandbox: Unknown seed "nope"; expected one of \[default, empty\] or the path of a recipe\.\n$/,
    ],
    ['there is no such recipe', ['--seed', './nope.yaml'], /^oms-sandbox: The recipe \.\/nope\.yaml cannot be read \(ENOENT\)\.\n$/],
    [
      'the address is not of this machine',
      ['--host', '192.0.2.1'],
      /^oms-sandbox: .*192\.0\.2\.1.*\. Choose an address of this machine with --host\.\n$/,
    ],
  ])('reports that %s', async (_title, args, sentence) => {
    const { code, stdout, stderr } = await ran(['start', '--memory', '--port', '0', ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
