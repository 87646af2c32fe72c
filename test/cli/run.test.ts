import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ran, serving, temporaryDirectory } from './processes.js';

const shipped = fileURLToPath(new URL('../../scenarios/', import.meta.url));

const right = `scenario: An order is placed
steps:
  - call: createOrder
    draft: order
    keep: { order: body.orderNumber }
  - note: That is all.
`;
const wrong = `scenario: An order is not what it seems
steps:
  - call: createOrder
    draft: order
    expect:
      body: { statusCode: ORDER_SHIPPED }
`;

/** A directory with scenarios to run in. */
function withScenarios(files: Record<string, string>): string {
  const cwd = temporaryDirectory();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

describe('oms-sandbox run', () => {
  it('reports passed scenarios in the order of the files', async () => {
    const cwd = withScenarios({ 'b.yaml': right, 'a.yaml': right.replace('placed', 'ordered') });
    expect(await ran(['run', 'b.yaml', '*.yaml'], { cwd })).toEqual({
      code: 0,
      stdout: 'ok   a.yaml  An order is ordered\nok   b.yaml  An order is placed\n2 scenarios: 2 passed\n',
      stderr: '',
    });
  });

  it('plays scenarios in node_modules only if their path names it', async () => {
    const cwd = withScenarios({ 'a.yaml': right });
    mkdirSync(join(cwd, 'node_modules/shop'), { recursive: true });
    writeFileSync(join(cwd, 'node_modules/shop/b.yaml'), right);
    const own = await Promise.all(['.', '**/*.yaml'].map((files) => ran(['run', files, './a.yaml'], { cwd })));
    expect(own.map(({ stdout }) => stdout)).toEqual(own.map(() => 'ok   a.yaml  An order is placed\n1 scenario: 1 passed\n'));
    const theirs = await Promise.all(['node_modules/shop', 'node_modules/*/*.yaml'].map((files) => ran(['run', files], { cwd })));
    expect(theirs.map(({ stdout }) => stdout.split('  ')[1])).toEqual(theirs.map(() => ' node_modules/shop/b.yaml'));
  });

  it('exits with 1 at a failed expectation and reports file, line, column, exchange and events', async () => {
    const cwd = withScenarios({ 'a.yaml': right, 'b.yaml': wrong });
    const { code, stdout, stderr } = await ran(['run', 'a.yaml', 'b.yaml'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^ok {3}a\.yaml .*\nFAIL b\.yaml .*\nb\.yaml:6:15 · step 1 "createOrder" · body\.statusCode: expected ORDER_SHIPPED, got ORDER_CREATED\n {2}request {3}POST \/api\/v2\/order \{.*\n {2}answer {4}200 \{.*\n {2}timeline {2}2026-01-05T09:00:00\.000Z ORDER_CREATE \w+-1\n {12}2026-01-05T09:00:00\.000Z SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL \w+-1\n2 scenarios: 1 passed, 1 failed\n$/,
    );
  });

  it('exits with 2 for an invalid file, reports every problem of every file, and plays none', async () => {
    const cwd = withScenarios({ 'a.yaml': right, 'b.yaml': wrong.replace('createOrder', 'creatOrder'), 'c.yaml': 'scenario: [' });
    const { code, stdout, stderr } = await ran(['run', '.'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n').map((line) => line.replace(/: .*/, ''))).toEqual(['b.yaml:3:5', 'c.yaml:1:12', '']);
    expect((await ran(['run', 'none*.yaml'], { cwd })).stderr).toBe('none*.yaml: No file has this name or matches this pattern\n');
  });

  it('prints identical JSON and JUnit reports in every run', async () => {
    const cwd = withScenarios({ 'fails.yaml': wrong });
    const files = ['happy-path.yaml', 'unsteady-server.yaml'].map((name) => join(shipped, name));
    const runs = await Promise.all(
      ['1', '8'].map((many) =>
        ran(['run', 'fails.yaml', ...files, '--json', '--report', `reports/${many}.xml`, '--concurrency', many], { cwd }),
      ),
    );
    expect(runs[0]).toEqual(runs[1]);
    const { ok, scenarios } = JSON.parse(runs[0]?.stdout ?? '');
    expect([ok, scenarios.filter((one: { ok: boolean }) => one.ok).length]).toEqual([false, 2]);
    const report = readFileSync(join(cwd, 'reports/1.xml'), 'utf8');
    expect(report).toBe(readFileSync(join(cwd, 'reports/8.xml'), 'utf8'));
    expect(report).toContain('<testsuite name="oms-sandbox" tests="3" failures="1" errors="0" time="0">');
    expect(report).toContain('<failure message="fails.yaml:6:15 · step 1 &quot;createOrder&quot; · body.statusCode: expected');
    expect(report).toMatch(/ {2}request {3}POST \/api\/v2\/order \{.*&#10; {2}answer {4}200 \{/);
  });

  it('refuses an account with data on a running sandbox, or with --reset replaces it after a snapshot', async () => {
    const { url } = await serving(['--memory', '--seed', 'empty', '--log', 'silent']);
    const cwd = withScenarios({ 'a.yaml': right });
    const account = 'a'.repeat(24);
    const headers = { 'x-fabric-tenant-id': account };
    const run = (...more: string[]) => ran(['run', 'a.yaml', '--target', url, '--account', account, ...more], { cwd });
    expect((await run()).code).toBe(0);
    const refused = await run();
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain(`Account ${account} already has data`);
    expect(await run('--reset')).toMatchObject({
      code: 0,
      stderr: `Account ${account} was reset; its previous data is in the snapshot before-run-1.\n`,
    });
    const { snapshots } = (await (await fetch(`${url}/__sandbox/snapshots`, { headers })).json()) as { snapshots: { name: string }[] };
    expect(snapshots.map(({ name }) => name)).toEqual(['before-run-1']);
  });

  it('plays on a sandbox that is already running', async () => {
    const { url } = await serving(['--memory', '--seed', 'empty', '--log', 'silent']);
    const { code, stdout } = await ran(['run', shipped, '--target', url]);
    expect([code, stdout.replace(/^ok .*\n/gm, '')]).toEqual([0, expect.stringMatching(/^(\d+) scenarios: \1 passed\n$/)]);
  });

  it('reports that no server answers at the target', async () => {
    const cwd = withScenarios({ 'a.yaml': right });
    const running = await serving(['--memory', '--seed', 'empty']);
    await running.stop();
    expect(await ran(['run', 'a.yaml', '--target', running.url], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: `oms-sandbox: ${running.url} does not answer (ECONNREFUSED).\n`,
    });
  });

  it.each([
    [['run'], "oms-sandbox: missing required argument 'files'. See: oms-sandbox run --help\n"],
    [['run', 'a', '--target', 'nowhere'], /It must be a URL such as http:\/\/127\.0\.0\.1:4010\. See: oms-sandbox run --help\n$/],
    [['run', 'a', '--account', 'short'], /It must have 24 characters\. See/],
    [['run', 'a', '--concurrency', '0'], /It must be a whole number from 1 to 999\. See/],
  ])('refuses %j', async (args, sentence) => {
    const { code, stderr } = await ran(args);
    expect([code, stderr]).toEqual([1, typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]);
  });
});

describe('oms-sandbox validate', () => {
  it('reports that the package’s own scenarios are valid', async () => {
    expect(await ran(['validate', shipped])).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+ scenarios are valid\n$/), stderr: '' });
  });

  it('reports the problems of an invalid file and exits with 2', async () => {
    const cwd = withScenarios({ 'a.yaml': wrong.replace('ORDER_SHIPPED', '$anny') });
    expect(await ran(['validate', 'a.yaml'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'a.yaml:6:15: steps[0].expect.body.statusCode is not a matcher: $anny; did you mean $any?\n',
    });
  });
});
