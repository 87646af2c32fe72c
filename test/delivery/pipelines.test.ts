import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { startCommand } from '../../src/cli/start/start.js';
import { program, serving, temporaryDirectory } from '../cli/processes.js';
import { root } from '../support/installed.js';
import { saysOf, stagesOf } from './dockerfile.js';

interface Step {
  if: string;
  run?: string;
  env?: Record<string, string>;
}
interface Compose {
  services: { oms: { environment: Record<string, string> } };
}
interface Action {
  inputs: Record<string, { default: string }>;
  runs: { steps: Step[] };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const variables = startCommand().options.map(({ envVar }) => envVar);

/** Plays the steps of action.yml for a command, as GitHub does. */
function play(cwd: string, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const given = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])), ...inputs };
  const files = { GITHUB_ENV: join(cwd, 'env'), GITHUB_OUTPUT: join(cwd, 'output'), GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '', { flag: 'a' });
  return action.runs.steps
    .filter((step) => step.run !== undefined && step.if.includes(`'${inputs['command']}'`))
    .map(({ run = '', env: own = {} }) => {
      const filled = Object.fromEntries(
        Object.entries(own).map(([name, text]) => [name, text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input) => given[input] ?? '')]),
      );
      return spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
        cwd,
        env: { ...process.env, ...files, ...filled, ...env },
        encoding: 'utf8',
      });
    });
}

const written = (cwd: string, name: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(join(cwd, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string]),
  );

/** Starts a sandbox as a step would, and ends it with the test. */
function begun(cwd: string, options: string, env: Record<string, string> = {}): Record<string, string> {
  const [started] = play(cwd, { command: 'start', program: `node ${program}`, options: `--seed empty ${options}`, port: '0' }, env);
  expect([started?.status, started?.stderr]).toEqual([0, '']);
  const variables = written(cwd, 'env');
  onTestFinished(() => {
    for (const pid of variables['OMS_PID']?.split(' ') ?? []) spawnSync('kill', ['-9', pid]);
  });
  return variables;
}

it('the action starts a sandbox for the next steps, and reports what they called', async () => {
  const cwd = temporaryDirectory();
  const { OMS_SANDBOX_URL: url = '', OMS_SANDBOX_ACCOUNT: account = '', OMS_PID: pid = '' } = begun(cwd, '');
  expect(written(cwd, 'output')).toEqual({ url });
  const headers = { authorization: 'Bearer any', 'x-site-context': JSON.stringify({ account }) };
  await fetch(`${url}/api/v2/order?orderNumber=none`, { headers });
  await fetch(`${url}/api/v2/order`, { headers });
  const { tenants } = (await (await fetch(`${url}/__sandbox/tenants`)).json()) as { tenants: { tenant: string }[] };
  expect(tenants.map(({ tenant }) => tenant)).toEqual([account]);

  const second = begun(cwd, '--host 0.0.0.0', { OMS_PID: pid });
  expect(second['OMS_PID']).toMatch(new RegExp(`^${pid} \\d+$`));
  const asked = async (token = '') =>
    (await fetch(`${second['OMS_SANDBOX_URL']}/__sandbox/clock`, { headers: { 'x-sandbox-token': token } })).status;
  expect([await asked(), await asked(second['OMS_SANDBOX_CONTROL_TOKEN'])]).toEqual([401, 200]);

  const [reported] = play(cwd, { command: 'report' }, { OMS_PID: second['OMS_PID'] ?? '' });
  expect([reported?.status, reported?.stderr]).toEqual([0, '']);
  const summary = readFileSync(join(cwd, 'summary'), 'utf8');
  expect(summary).toContain("| getOrder | 2 | 1 |\n\n1 operations, 2 calls; 3 more of the sandbox's own API");
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

it.each([
  ['the seed is unknown', '--seed nowhere', /::error::.*\n[\s\S]*nowhere/],
  ['another sandbox has the port', '--seed empty', /::error::.*\n[\s\S]*is already in use. Choose another port/],
])('the action fails with what the sandbox said where %s', async (_, options, said) => {
  const { url } = await serving(['--memory', '--seed', 'empty']);
  const cwd = temporaryDirectory();
  const [started] = play(cwd, { command: 'start', program: `node ${program}`, options, port: new URL(url).port });
  expect([started?.status, started?.stdout]).toEqual([1, expect.stringMatching(said)]);
  expect(readFileSync(join(cwd, 'env'), 'utf8')).toBe('');
});

it('the action reports in a sentence that no sandbox was started', () => {
  const [reported] = play(temporaryDirectory(), { command: 'report' });
  expect(reported).toMatchObject({ status: 0, stdout: 'No sandbox was started, so there are no calls to report.\n', stderr: '' });
});

it.each(['compose.yaml', 'compose.storefront.yaml'])(
  'the sandbox of %s starts with the variables of the image and its own',
  async (name) => {
    const stage = stagesOf(join(root, 'Dockerfile')).at(-1);
    const image = stage ? saysOf(stage, 'ENV').matchAll(/(\w+)=(\S+)/g) : [];
    const { services } = parse(readFileSync(join(root, 'examples', 'docker', name), 'utf8')) as Compose;
    const data = temporaryDirectory();
    const all = [
      ...Array.from(image, ([, key = '', value = '']): [string, string] => [key, value]),
      ...Object.entries(services.oms.environment),
    ];
    const env = Object.fromEntries(all.map(([key, value]) => [key, value.replace(/^\/data/, data).replace(/^\$\{\w+:-(.*)\}$/, '$1')]));
    const { url, stdout } = await serving(['--seed', 'empty'], { env });
    const headers = { 'x-sandbox-token': 'only-for-tests' };
    expect((await fetch(`http://127.0.0.1:${new URL(url).port}/__sandbox/clock`, { headers })).status).toBe(200);
    expect(stdout).toContain(`  state ${env['OMS_SANDBOX_MEMORY'] === 'true' ? 'in memory' : join(data, 'db.json')}`);
  },
);

it('the compose files and the Dockerfile set options that there are', () => {
  const folder = join(root, 'examples', 'docker');
  const files = [join(root, 'Dockerfile'), ...readdirSync(folder).map((name) => join(folder, name))];
  for (const file of files.slice(1)) expect(Object.keys(parse(readFileSync(file, 'utf8')).services)).toContain('oms');
  const named = files.flatMap((file) => readFileSync(file, 'utf8').match(/^\s*OMS_SANDBOX_\w+(?=[:=])/gm) ?? []).map((name) => name.trim());
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !variables.includes(name))).toEqual([]);
});
