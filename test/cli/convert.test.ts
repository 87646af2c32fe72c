import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ran, temporaryDirectory } from './processes.js';

const scenarios = fileURLToPath(new URL('../../scenarios', import.meta.url));
const story = join(scenarios, 'split-allocation.yaml');

describe('oms-sandbox convert', () => {
  it('writes a scenario as Arazzo for a sandbox at an address, and reads it back', async () => {
    const cwd = temporaryDirectory();
    const there = await ran(['convert', story, '--url', 'http://127.0.0.1:4020/', '--out', 'story.arazzo.yaml'], { cwd });
    expect(there).toEqual({ code: 0, stdout: '', stderr: '' });
    const arazzo = readFileSync(join(cwd, 'story.arazzo.yaml'), 'utf8');
    expect(arazzo).toMatch(/^arazzo: 1\.0\.1\n/);
    expect(arazzo).toContain('    url: http://127.0.0.1:4020/openapi.json\n');

    const back = await ran(['convert', 'story.arazzo.yaml'], { cwd });
    expect([back.code, back.stderr]).toEqual([0, '']);
    writeFileSync(join(cwd, 'back.yaml'), back.stdout);
    expect(await ran(['run', 'back.yaml'], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('1 passed') });
  });

  it('leaves out what would not give the same verdict, says why, and writes several to a folder', async () => {
    const cwd = temporaryDirectory();
    const unsteady = join(scenarios, 'unsteady-server.yaml');
    const alone = await ran(['convert', unsteady, '--out', 'a.yaml'], { cwd });
    expect(alone.code).toBe(1);
    expect(alone.stderr).toContain('unsteady-server.yaml:16:15: steps[4].expect.status can be a connection that was cut');
    expect(existsSync(join(cwd, 'a.yaml'))).toBe(false);

    expect((await ran(['convert', story, unsteady, '--lossy', '--out', 'both.yaml'], { cwd })).code).toBe(0);
    const nowhere = await ran(['convert', 'both.yaml'], { cwd });
    expect(nowhere).toEqual({ code: 1, stdout: '', stderr: 'oms-sandbox: The file has 2 workflows; give a folder for them with --out.\n' });
    expect((await ran(['convert', 'both.yaml', '--out', 'back'], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, 'back')).sort()).toEqual(['split-allocation.yaml', 'unsteady-server.yaml']);
    expect((await ran(['convert', 'both.yaml', '--out', 'back'], { cwd })).stderr).toMatch(
      /already exists; use --force to replace it\.\n$/,
    );
  });

  it('refuses files that it cannot read, with their places', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'bad.yaml'), 'arazzo: 1.0.1\nworkflows: []\n');
    const answers = [
      await ran(['convert', 'bad.yaml'], { cwd }),
      await ran(['convert', 'none.yaml'], { cwd }),
      await ran(['convert', story, '--to', 'scenario'], { cwd }),
    ];
    expect(answers.map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual([
      [2, '', 'bad.yaml:2:1: workflows must be a list of workflows\n'],
      [2, '', 'none.yaml: No file has this name or matches this pattern\n'],
      [1, '', 'oms-sandbox: A file of the kind scenario cannot be converted to scenario.\n'],
    ]);
  });
});

describe('oms-sandbox convert of recorded traffic', () => {
  const entry = (method: string, path: string, status: number, text: string) => ({
    startedDateTime: '2026-03-01T10:00:00Z',
    request: { method, url: `https://api.example${path}`, headers: [{ name: 'Authorization', value: 'Bearer real' }] },
    response: { status, headers: [], content: { text } },
  });

  it('makes a scenario of a HAR file that passes when it is played, and says what it skipped', async () => {
    const cwd = temporaryDirectory();
    const entries = [
      entry('GET', '/api/v2/order?orderNumber=maria@corp.example', 404, '{"message":"Order maria@corp.example not found"}'),
      entry('GET', '/logo.svg', 200, ''),
    ];
    writeFileSync(join(cwd, 'my-visit.har'), JSON.stringify({ log: { entries } }));
    const { code, stdout, stderr } = await ran(['convert', 'my-visit.har'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Skipped, no operation of the contract (1): GET api.example/logo.svg\nReplaced: 1 value of persons. Read the file before you share it.\n',
    );
    expect(stdout).toBe(`scenario: My visit
seed: empty
clock: 2026-03-01T10:00:00.000Z
lifecycle: manual
steps:
  - call: getOrder
    with: { query: { orderNumber: "\${fake.email}" } }
    expect: { status: 404, body: { message: "Order \${fake.email} not found" } }
`);
    writeFileSync(join(cwd, 'visit.yaml'), stdout);
    expect((await ran(['run', 'visit.yaml'], { cwd })).code).toBe(0);
  });

  it('refuses a recording that is too long by its bodies alone, or by all that is written of it, and says how much fits', async () => {
    const cwd = temporaryDirectory();
    const body = JSON.stringify({ filters: { sku: 'MUG '.repeat(12_000) } });
    const one = entry('POST', '/api/v2/order/query', 200, '{"count":0}');
    const sent = { ...one, request: { ...one.request, postData: { text: body } } };
    const converting = async (count: number) => {
      writeFileSync(join(cwd, 'long.har'), JSON.stringify({ log: { entries: Array.from({ length: count }, () => sent) } }));
      return ran(['convert', 'long.har', '--out', 'long.yaml'], { cwd });
    };
    const byBodies = await converting(600);
    const [, most] = /at most (\d+) of its 600 requests fit\./.exec(byBodies.stderr) ?? [];
    const written = await converting(Number(most));
    const [, fit] = new RegExp(`about (\\d+) of its ${most} steps fit\\.`).exec(written.stderr) ?? [];
    expect([byBodies.code, written.code, existsSync(join(cwd, 'long.yaml'))]).toEqual([2, 2, false]);
    expect(await converting(Number(fit) - 1)).toMatchObject({ code: 0, stderr: '' });
  });

  it('says what it expects instead of an empty file, and of a log without requests', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'nothing'), '\n');
    writeFileSync(join(cwd, 'access.log'), 'garbage\n');
    const [empty, garbage] = [await ran(['convert', 'nothing'], { cwd }), await ran(['convert', 'access.log'], { cwd })];
    expect([empty.code, empty.stderr]).toEqual([
      1,
      'oms-sandbox: nothing is empty; give a scenario, a workflow of Arazzo, a HAR file or an access log.\n',
    ]);
    expect([garbage.code, garbage.stderr]).toEqual([
      2,
      expect.stringContaining('access.log: No line is a request. An access log must have'),
    ]);
  });

  it('tells an access log by its lines, and fails if none of its requests is one of the contract', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'access.log'), '::1 - - [01/Mar/2026:10:00:00 +0000] "GET /logo.svg HTTP/1.1" 200 1\n');
    const { code, stdout, stderr } = await ran(['convert', 'access.log'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('access.log: No request is one of the contract.\n');
  });
});
