import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { startCommand } from '../../src/cli/start.js';
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

it('the action starts a sandbox for the next steps, and reports what they called', async () => {
  const cwd = temporaryDirectory();
  const port = String(30_000 + (process.pid % 10_000));
  const [started] = play(cwd, { command: 'start', program: `node ${program}`, options: '--seed empty', port });
  expect([started?.status, started?.stdout]).toEqual([0, '']);
  const { OMS_SANDBOX_URL: url = '', OMS_PID: pid = '' } = written(cwd, 'env');
  expect(written(cwd, 'output')).toEqual({ url });
  const headers = { authorization: 'Bearer any' };
  await fetch(`${url}/api/v2/order?orderNumber=none`, { headers });
  await fetch(`${url}/api/v2/order`, { headers });
  const [reported] = play(cwd, { command: 'report' }, { OMS_PID: pid });
  expect([reported?.status, reported?.stderr]).toEqual([0, '']);
  expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('| getOrder | 2 | 1 |');
});

it('the action fails with what the sandbox said where it does not start', () => {
  const [started] = play(temporaryDirectory(), { command: 'start', program: `node ${program}`, options: '--seed nowhere', port: '0' });
  expect([started?.status, started?.stdout]).toEqual([1, expect.stringMatching(/::error::.*\n[\s\S]*nowhere/)]);
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
