import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headers, place, read } from './orders.js';
import { Running, ran, temporaryDirectory } from './processes.js';

/** Starts a recording and waits until it serves. */
async function recording(cwd: string, file: string, ...options: string[]) {
  const running = new Running(['record', file, '--port', '0', '--seed', 'empty', ...options], { cwd });
  const [, url = ''] = await running.says(/listens on (\S+)\n(?:.*\n)* {2}Press Ctrl-C to write the recorded requests to .*\n/);
  return { running, url };
}

const post = (url: string, path: string, body: object): Promise<Response> =>
  fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });

describe('oms-sandbox record', () => {
  it('writes the requests as a scenario that passes when it is played', async () => {
    const cwd = temporaryDirectory();
    const { running, url } = await recording(cwd, 'half-shipped.yaml', '--lifecycle', 'manual');
    const { orderId } = await place(url, 'W-1');
    await post(url, '/__sandbox/orders/W-1/moves', { move: 'allocate' });
    await post(url, '/__sandbox/orders/W-1/moves', { move: 'ship', items: [{ lineItemId: 'line-1', quantity: 1 }] });
    await fetch(`${url}/api/v2/order?orderId=${orderId}`, { headers });
    await post(url, '/__sandbox/clock/advance', { by: 'P1D' });
    await fetch(`${url}/favicon.ico`);
    await read(url, 'W-2').catch(() => undefined);

    const { code, stdout } = await running.stop('SIGINT');
    expect(code).toBe(0);
    expect(stdout).toContain('half-shipped.yaml: 6 steps of account 5f689caa4216e7000750d1ef.\n');
    expect(stdout).toContain('Not recorded, because a scenario cannot send it: GET /favicon.ico.\n');
    const text = readFileSync(join(cwd, 'half-shipped.yaml'), 'utf8');
    expect(text).toMatch(/^scenario: Half shipped\nseed: empty\nclock: \S+Z\nlifecycle: manual\nsteps:\n {2}- call: createOrder\n/);
    expect(text).toContain('  - move: ship\n    order: W-1\n    items: [{ lineItemId: line-1, quantity: 1 }]\n');
    expect(text).toContain('    keep: { order: body.orderId }\n');
    expect(text).toContain(`    with: { query: { orderId: "\${order}" } }\n`);
    expect(text).toContain('  - advance: P1D\n');
    expect(text).toContain('    expect: { status: 404, body: { message: Order W-2 not found } }\n');

    const played = await ran(['run', 'half-shipped.yaml'], { cwd });
    expect(played).toMatchObject({ code: 0, stdout: expect.stringContaining('1 passed') });
  });

  it('records the timers that go off as time passes', async () => {
    const cwd = temporaryDirectory();
    const { running, url } = await recording(cwd, 'waited.yaml');
    await fetch(`${url}/__sandbox/policies`, { method: 'PATCH', headers, body: JSON.stringify({ holdFor: 'PT2S' }) });
    await place(url, 'W-1');
    const isReleased = async () => (await read(url, 'W-1')) as { statusCode?: string };
    while ((await isReleased()).statusCode === 'ORDER_CREATED') await new Promise((resolve) => setTimeout(resolve, 100));
    await running.stop();
    expect(readFileSync(join(cwd, 'waited.yaml'), 'utf8')).toMatch(/ {2}- advance: PT[23]S\n/);
    expect((await ran(['run', 'waited.yaml'], { cwd })).code).toBe(0);
  });

  it('reports the accounts whose requests it left out', async () => {
    const cwd = temporaryDirectory();
    const { running, url } = await recording(cwd, 'one.yaml');
    await read(url, 'W-1').catch(() => undefined);
    await fetch(`${url}/api/v2/order`, { headers: { ...headers, 'x-site-context': '{"account":"aaaaaaaaaaaaaaaaaaaaaaaa"}' } });
    expect((await running.stop()).stdout).toContain('Not recorded: 1 request of other accounts.\n');
  });

  it('writes no file when there were no requests', async () => {
    const cwd = temporaryDirectory();
    const { running } = await recording(cwd, 'nothing.yaml');
    const { code, stdout } = await running.stop();
    expect(code).toBe(0);
    expect(stdout).toContain('No API requests were made: nothing.yaml was not written.\n');
    expect(existsSync(join(cwd, 'nothing.yaml'))).toBe(false);
  });

  it('warns when its state file has data that the scenario will not have', async () => {
    const cwd = temporaryDirectory();
    const first = await recording(cwd, 'first.yaml', '--db', 'db.json');
    await place(first.url, 'W-1');
    await first.running.stop();
    const again = await recording(cwd, 'again.yaml', '--db', 'db.json');
    await again.running.says(/Warning: the scenario will start with the seed, not with the data already in db\.json\.\n/);
  });
});

describe('oms-sandbox record that fails', () => {
  it('does not replace a file without being told to', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'mine.yaml'), 'mine');
    const refusal = 'oms-sandbox: mine.yaml already exists; use --force to replace it.\n';
    expect(await ran(['record', 'mine.yaml', '--port', '0'], { cwd })).toEqual({ code: 1, stdout: '', stderr: refusal });
    const { running, url } = await recording(cwd, 'mine.yaml', '--force');
    await place(url, 'W-1');
    await running.stop();
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toMatch(/^scenario: Mine\n/);
  });

  it('reports a missing directory at once', async () => {
    const { code, stderr } = await ran(['record', 'none/out.yaml', '--port', '0']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^oms-sandbox: Directory .*none does not exist\.\n$/);
  });
});
