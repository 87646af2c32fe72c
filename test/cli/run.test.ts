import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Running, ran, serving, temporaryDirectory } from './processes.js';

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

  it('ends with a summary of the mistakes in what its stories sent', async () => {
    const query = (body: string) => `  - call: queryOrders\n    with: { body: { $raw: ${body} } }\n`;
    const story = `scenario: A client mistypes\nsteps:\n${query('{ filters: {}, limt: 3 }')}${query('{ filters: {}, limt: 5 }')}`;
    const cwd = withScenarios({ 'a.yaml': story + query('{ filters: { statusCode: SHIPED } }'), 'b.yaml': right });
    const { code, stderr } = await ran(['run', 'a.yaml', 'b.yaml'], { cwd });
    expect(code).toBe(0);
    const [head, limit, status, ...rest] = stderr.trimEnd().split('\n');
    expect([head, limit, rest]).toEqual([
      'Unknown fields and other likely mistakes in requests:',
      '  POST /api/v2/order/query: limt (limit?), 2 times',
      [],
    ]);
    expect(status).toBe('  POST /api/v2/order/query: filters.statusCode (unknown value)');
    expect((await ran(['run', 'b.yaml'], { cwd })).stderr).toBe('');
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

  it('exits with 1 at a failed expectation and reports file, line, column, the differing part and events', async () => {
    const cwd = withScenarios({ 'a.yaml': right, 'b.yaml': wrong });
    const { code, stdout, stderr } = await ran(['run', 'a.yaml', 'b.yaml'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^ok {3}a\.yaml .*\nFAIL b\.yaml .*\nb\.yaml:6:15 · step 1 "createOrder" · body\.statusCode: expected ORDER_SHIPPED, got ORDER_CREATED\n {2}expected {2}ORDER_SHIPPED\n {2}received {2}ORDER_CREATED\n {2}request {3}POST \/api\/v2\/order\n {2}answer {4}200\n {2}timeline {2}2026-01-05T09:00:00\.000Z ORDER_CREATE \w+-1\n {12}2026-01-05T09:00:00\.000Z SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL \w+-1\n2 scenarios: 1 passed, 1 failed\n$/,
    );
  });

  it('exits with 2 for an invalid file, reports every problem of every file, and plays none', async () => {
    const cwd = withScenarios({ 'a.yaml': right, 'b.yaml': wrong.replace('createOrder', 'creatOrder'), 'c.yaml': 'scenario: [' });
    const { code, stdout, stderr } = await ran(['run', '.'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n').map((line) => line.replace(/: .*/, ''))).toEqual(['b.yaml:3:5', 'c.yaml:1:12', '']);
    expect((await ran(['run', 'none*.yaml'], { cwd })).stderr).toBe('none*.yaml: No file has this name or matches this pattern\n');
  });

  it('prints identical JSON in every run, and JUnit reports that differ only in their times', async () => {
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
    const [timed = '', other = ''] = ['1', '8'].map((many) => readFileSync(join(cwd, `reports/${many}.xml`), 'utf8'));
    const times = Array.from(timed.matchAll(/<testcase [^>]* time="(\d+\.\d{3})"/g), ([, seconds]) => Number(seconds));
    expect([times.length, times.every((seconds) => seconds > 0)]).toEqual([3, true]);
    const [report, again] = [timed, other].map((text) => text.replaceAll(/ time="[\d.]+"/g, ' time="0"'));
    expect(report).toBe(again);
    expect(report).toContain('<testsuite name="oms-sandbox" tests="3" failures="1" errors="0" skipped="0" time="0">');
    expect(report).toContain('<failure message="fails.yaml:6:15 · step 1 &quot;createOrder&quot; · body.statusCode: expected');
    expect(report).toMatch(/&#10; {2}received {2}ORDER_CREATED&#10; {2}request {3}POST \/api\/v2\/order&#10; {2}answer {4}200&#10;/);
  });

  it('shows only the named fields of the part that differs', async () => {
    const expected =
      '{ items: [{ sku: OAK, orderedQuantity: 7 }, { sku: ELM, orderedQuantity: 2 }], payments: { $contains: [{ paymentMethod: CASH }] } }';
    const cwd = withScenarios({ 'b.yaml': wrong.replace('{ statusCode: ORDER_SHIPPED }', expected) });
    const { stdout } = await ran(['run', 'b.yaml'], { cwd });
    expect(stdout).toMatch(
      /body\.items: expected exactly 2 entries, got 1: .*\n {2}expected {2}\[\{ sku: OAK, orderedQuantity: 7 \}, \{ sku: ELM, orderedQuantity: 2 \}\]\n {2}received {2}\[\{ sku: [\w-]+, orderedQuantity: 1 \}\]\n/,
    );
    expect(stdout).toMatch(
      /\n {2}expected {2}\{ \$contains: \[\{ paymentMethod: CASH \}\] \}\n {2}received {2}\[\{ paymentMethod: \w+ \}\]\n/,
    );
  });

  it('explains an error that was not expected by its body, and a value that could not be kept by the answer', async () => {
    const sought = 'scenario: An order is sought\nsteps:\n  - call: getOrder\n    with: { query: { orderNumber: X-1 } }\n';
    const cwd = withScenarios({ 'a.yaml': sought, 'b.yaml': wrong.replace('body: { statusCode: ORDER_SHIPPED }', 'status: 409') });
    const [error, status, kept] = await Promise.all([
      ran(['run', 'a.yaml'], { cwd }),
      ran(['run', 'b.yaml'], { cwd }),
      ran(['run', 'c.yaml'], { cwd: withScenarios({ 'c.yaml': right.replace('body.orderNumber', 'body.cartId') }) }),
    ]);
    expect(error.stdout).toMatch(
      /got 404\n {2}request {3}GET \/api\/v2\/order\?orderNumber=X-1\n {2}answer {4}404 \{"message":"Order X-1 not found"\}\n/,
    );
    expect(status.stdout).toMatch(/status: expected 409, got 200\n {2}request {3}POST \/api\/v2\/order\n {2}answer {4}200\n/);
    expect(kept.stdout).toMatch(/keep order: expected body\.cartId, got nothing there\n.*\n {2}answer {4}200 \{.*"orderNumber"/);
  });

  it('shows each step as it happens with --verbose, and the whole bodies of a failure', async () => {
    const cwd = withScenarios({ 'a.yaml': right, 'b.yaml': wrong });
    const { stdout } = await ran(['run', '.', '--verbose'], { cwd });
    expect(stdout).toMatch(
      /^play a\.yaml {2}An order is placed\n {2}ok {3}1 createOrder · POST \/api\/v2\/order · 200\n {2}ok {3}2 note\nok {3}a\.yaml .*\nplay b\.yaml .*\n {2}FAIL 1 createOrder · .*\nFAIL b\.yaml /,
    );
    expect(stdout).toMatch(/\n {2}answer {4}200\n {4}\{\n {6}"/);
  });

  it('begins no other scenario after a failed one with --bail', async () => {
    const cwd = withScenarios({ 'a.yaml': wrong, 'b.yaml': right, 'c.yaml': right.replace('placed', 'left') });
    const { code, stdout } = await ran(['run', '.', '--bail', '--concurrency', '1'], { cwd });
    expect([code, stdout.split('\n').at(-2)]).toEqual([1, '3 scenarios: 0 passed, 1 failed, 2 not played']);
    expect(stdout).not.toContain('b.yaml');
  });

  it('lists in the report what was not played, because of --bail or because a file is invalid', async () => {
    const cwd = withScenarios({ 'a.yaml': wrong, 'b.yaml': right, 'c.yaml': 'scenario: C\nstpes: []\n' });
    const reported = async (...args: string[]) => {
      const { code } = await ran(['run', ...args, '--report', 'junit.xml'], { cwd });
      return [code, readFileSync(join(cwd, 'junit.xml'), 'utf8').replaceAll(/\s+/g, ' ')];
    };
    const bailed = await reported('a.yaml', 'b.yaml', '--bail', '--concurrency', '1');
    expect(bailed).toEqual([1, expect.stringContaining('tests="2" failures="1" errors="0" skipped="1"')]);
    expect(bailed[1]).toContain('name="An order is placed" time="0.000"> <skipped message="not played, because another scenario');
    const invalid = await reported('.');
    expect(invalid).toEqual([2, expect.stringContaining('tests="3" failures="0" errors="1" skipped="2"')]);
    expect(invalid[1]).toContain('<testcase classname="c.yaml" name="c.yaml" time="0.000"> <error message="c.yaml:1:1: ');
    expect(await reported('none.yaml')).toEqual([2, expect.stringContaining('<error message="none.yaml: No file has this name')]);
    const unreachable = await reported('b.yaml', '--target', 'http://127.0.0.1:2');
    expect(unreachable).toEqual([1, expect.stringContaining('<error message="http://127.0.0.1:2 does not answer')]);
  });

  it('names the token that its target lacks', async () => {
    const cwd = withScenarios({ 'a.yaml': right });
    const { url } = await serving(['--memory', '--seed', 'empty', '--control-token', 'sesame']);
    const refused = await ran(['run', 'a.yaml', '--target', url], { cwd });
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: `oms-sandbox: The control API of ${url} needs a token. Give the one that it was started with as --control-token.\n`,
    });
    expect((await ran(['run', 'a.yaml', '--target', url, '--control-token', 'sesame'], { cwd })).code).toBe(0);
  });

  it('plays with --grep only what has a text in its name or in shows', async () => {
    const shows = right.replace('steps:', 'shows: The Tax of a sale\nsteps:').replace('placed', 'taxed');
    const cwd = withScenarios({ 'a.yaml': right, 'b.yaml': shows });
    expect((await ran(['run', '.', '--grep', 'the tax'], { cwd })).stdout).toBe('ok   b.yaml  An order is taxed\n1 scenario: 1 passed\n');
    expect((await ran(['run', '.', '--grep', 'PLACED'], { cwd })).stdout).toBe('ok   a.yaml  An order is placed\n1 scenario: 1 passed\n');
    expect(await ran(['run', '.', '--grep', 'nowhere'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'No scenario has "nowhere" in its name or in shows\n',
    });
  });

  it('plays with --watch what a changed file is part of, until Ctrl-C, and keeps the tenants', async () => {
    const base = right.replace('placed', 'in two files');
    const cwd = withScenarios({
      'a.yaml': right,
      'b.yaml': 'scenario: It begins with another\nsteps:\n  - include: base.yml\n',
      'base.yml': base,
    });
    const running = new Running(['run', 'a.yaml', 'b.yaml', '--watch'], { cwd });
    const [, account = '', url = ''] = await running.says(
      /ok {3}a\.yaml {2}An order is placed {2}account (\w{24})\nok {3}b\.yaml .*\n.*2 passed\n.* on (\S+)\. Press/,
    );
    const events = await fetch(`${url}/__sandbox/events`, { headers: { 'x-fabric-tenant-id': account } });
    expect(((await events.json()) as { count: number }).count).toBeGreaterThan(0);
    running.stdout = '';
    writeFileSync(join(cwd, 'base.yml'), `${base}  - note: More.\n`);
    expect((await running.says(/^[\s\S]*Press/))[0]).toMatch(/^ok {3}b\.yaml .*\n1 scenario: 1 passed\n/);
    writeFileSync(join(cwd, 'a.yaml'), right.replace('createOrder', 'creatOrder'));
    await running.says(/a\.yaml:3:5: .* did you mean createOrder/);
    running.stdout = '';
    writeFileSync(join(cwd, 'a.yaml'), wrong);
    expect((await running.says(/^[\s\S]*1 failed/))[0]).toMatch(/^(?:Waiting.*\n)?FAIL a\.yaml /);
    expect((await running.stop('SIGINT')).code).toBe(1);
  });

  it('checks that the report can be written before anything is played', async () => {
    const cwd = withScenarios({ 'a.yaml': right });
    mkdirSync(join(cwd, 'reports'));
    expect(await ran(['run', 'a.yaml', '--report', 'reports'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'oms-sandbox: The report cannot be written to reports (EISDIR); nothing was played.\n',
    });
    expect((await ran(['run', 'a.yaml', '--report', 'a.yaml/report.xml'], { cwd })).stderr).toContain('(EEXIST); nothing was played');
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
    const some = readdirSync(shipped)
      .filter((_, at) => at % 8 === 0)
      .map((name) => join(shipped, name));
    const { url } = await serving(['--memory', '--seed', 'empty', '--log', 'silent']);
    const { code, stdout } = await ran(['run', ...some, '--target', url]);
    const accounts = Array.from(stdout.matchAll(/^ok .* {2}account (\w{24})$/gm), ([, account]) => account);
    const { tenants } = (await (await fetch(`${url}/__sandbox/tenants`)).json()) as { tenants: { tenant: string; used: boolean }[] };
    const used = tenants.filter((one) => one.used).map(({ tenant }) => tenant);
    expect(used.sort()).toEqual(accounts.sort());
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
    [['run', 'a', '--json', '--verbose'], /option '--verbose' cannot be used with option '--json'\. See/],
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
