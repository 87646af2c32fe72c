import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Running, ran, temporaryDirectory } from './processes.js';

/** Runs a program of Node's beside a sandbox. */
const beside = (program: string, options: readonly string[] = ['--seed', 'empty']): string[] => [
  'exec',
  ...options,
  '--',
  process.execPath,
  '--input-type=module',
  '--eval',
  program,
];

const onPosix = it.skipIf(process.platform === 'win32');

describe('oms-sandbox exec', () => {
  it('gives the command a sandbox and an account, which stop with the command', async () => {
    const { code, stdout, stderr } = await ran(
      beside(`
        const { OMS_SANDBOX_URL: url, OMS_SANDBOX_ACCOUNT: account } = process.env;
        const headers = { authorization: 'Bearer any', 'x-site-context': JSON.stringify({ account }), 'content-type': 'application/json' };
        const answer = await fetch(url + '/api/v2/order/query', { method: 'POST', headers, body: '{"filters":{}}' });
        console.log(url, answer.status, (await answer.json()).count);`),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [url = '', ...rest] = stdout.trim().split(' ');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(rest).toEqual(['200', '0']);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('ends with a summary of unknown fields that the command sent', async () => {
    const { code, stderr } = await ran(
      beside(`
        const { OMS_SANDBOX_URL: url, OMS_SANDBOX_ACCOUNT: account } = process.env;
        const headers = { authorization: 'Bearer any', 'x-site-context': JSON.stringify({ account }), 'content-type': 'application/json' };
        const ask = () => fetch(url + '/api/v2/order/query', { method: 'POST', headers, body: '{"filters":{},"limt":1}' });
        await ask();
        await ask();`),
    );
    const summary = 'Unknown fields and other likely mistakes in requests:\n  queryOrders: limt (limit?), 2 times\n';
    expect({ code, stderr }).toEqual({ code: 0, stderr: summary });
  });

  it('starts the sandbox with its options', async () => {
    const program = `console.log((await (await fetch(process.env.OMS_SANDBOX_URL + '/__sandbox/policies')).json()).lifecycle.value);`;
    expect((await ran(beside(program))).stdout).toBe('auto\n');
    const { stdout, stderr } = await ran(beside(program, ['--seed', 'empty', '--lifecycle', 'manual', '--log', 'json']));
    expect(stdout).toBe('manual\n');
    expect(stderr).toContain('"path":"/__sandbox/policies"');
  });

  it('leaves no file behind', async () => {
    const cwd = temporaryDirectory();
    const { stdout } = await ran(beside(`console.log(await (await import('node:fs/promises')).readdir('.'));`), { cwd });
    expect(stdout).toBe('[]\n');
  });

  it('passes arguments on unchanged', async () => {
    const words = ['two words', '--seed', '$HOME', '', "it's"];
    const { stdout } = await ran([...beside('console.log(JSON.stringify(process.argv.slice(1)));'), '--', ...words]);
    expect(JSON.parse(stdout)).toEqual(words);
  });

  it('passes standard input on to the command', async () => {
    const running = new Running(beside(`for await (const text of process.stdin) process.stdout.write(String(text).toUpperCase());`));
    running.child.stdin?.end('hello');
    expect((await running.ended).stdout).toBe('HELLO');
  });

  it('exits with the command’s exit code or signal', async () => {
    expect((await ran(beside('process.exit(7);'))).code).toBe(7);
  });

  onPosix('ends with 128 and the signal that ended the command', async () => {
    expect((await ran(beside(`process.kill(process.pid, 'SIGKILL');`))).code).toBe(137);
  });

  onPosix.each(['SIGINT', 'SIGTERM'] as const)('passes %s on and waits for the command', async (signal) => {
    const running = new Running(
      beside(`
        process.on('${signal}', () => setTimeout(() => { console.log('${signal} came'); process.exit(3); }, 50));
        setInterval(() => undefined, 1_000);
        console.log('ready');`),
    );
    await running.says(/ready/);
    expect(await running.stop(signal)).toEqual({ code: 3, stdout: `ready\n${signal} came\n`, stderr: '' });
  });

  onPosix('ends with 143 when it and so the command is told to end', async () => {
    const running = new Running(beside(`setInterval(() => undefined, 1_000); console.log('ready');`));
    await running.says(/ready/);
    expect((await running.stop('SIGTERM')).code).toBe(143);
  });
});

describe('oms-sandbox exec that fails', () => {
  onPosix('says that there is no such command', async () => {
    const sentence = 'oms-sandbox: Command "no-such-command" was not found.\n';
    expect(await ran(['exec', '--seed', 'empty', '--', 'no-such-command'])).toEqual({ code: 127, stdout: '', stderr: sentence });
  });

  onPosix('says that the command cannot be run', async () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'tests'));
    writeFileSync(join(cwd, 'tests', 'run'), '');
    const { code, stderr } = await ran(['exec', '--seed', 'empty', '--', './tests/run'], { cwd });
    expect({ code, stderr }).toEqual({ code: 126, stderr: 'oms-sandbox: Command "./tests/run" cannot be run (EACCES).\n' });
  });

  it('reports a missing command', async () => {
    const { code, stderr } = await ran(['exec']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "oms-sandbox: missing required argument 'command'. See: oms-sandbox exec --help\n",
    });
  });

  it('does not run the command if the sandbox cannot start', async () => {
    const { code, stdout, stderr } = await ran(beside(`console.log('ran');`, ['--seed', 'nope']));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^oms-sandbox: Unknown seed "nope"/);
  });
});
