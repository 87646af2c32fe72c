import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ran, type Serving, serving, temporaryDirectory } from './processes.js';

/** A directory with a config file. */
function directoryWith(config: string, name = 'oms-sandbox.yaml'): string {
  const cwd = temporaryDirectory();
  writeFileSync(join(cwd, name), config);
  return cwd;
}

const control = async ({ url }: Serving, path: string): Promise<Record<string, unknown>> =>
  (await fetch(`${url}/__sandbox/${path}`)).json() as Promise<Record<string, unknown>>;

describe('the options of oms-sandbox start', () => {
  it('freeze the clock and set policies', async () => {
    const options = ['--clock', '2026-01-05T09:00:00Z', '--policy', 'captureAt=checkout', '--policy', 'listLimit=7'];
    const running = await serving(['--memory', '--seed', 'empty', ...options]);
    expect(await control(running, 'clock')).toMatchObject({ now: '2026-01-05T09:00:00.000Z', frozen: true });
    expect(await control(running, 'policies')).toMatchObject({
      captureAt: { value: 'checkout', default: 'checkout' },
      listLimit: { value: 7 },
    });
  });

  it.each([
    ['captureat=checkout', 'The policy captureat is not a policy: captureat; did you mean captureAt?'],
    ['captureAt=later', 'The policy captureAt must be one of [shipment, checkout].'],
  ])('are refused with a sentence: --policy %s', async (given, sentence) => {
    const { code, stderr } = await ran(['start', '--memory', '--port', '0', '--policy', given]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `oms-sandbox: ${sentence}\n` });
  });
});

describe('oms-sandbox start --scenarios', () => {
  it('offers the scenarios of a folder', async () => {
    const cwd = directoryWith('scenario: The clock moves on\nsteps:\n  - advance: P1D\n', 'moved.yaml');
    const running = await serving(['--memory', '--seed', 'empty', '--scenarios', '.'], { cwd });
    expect(await control(running, 'scenarios')).toEqual({ scenarios: [{ name: 'moved', scenario: 'The clock moves on', steps: 1 }] });
    writeFileSync(join(cwd, 'moved.yaml'), 'scenario: The clock moves twice\nsteps:\n  - advance: P1D\n  - advance: P1D\n');
    expect(await control(running, 'scenarios')).toEqual({ scenarios: [{ name: 'moved', scenario: 'The clock moves twice', steps: 2 }] });
    const played = await fetch(`${running.url}/__sandbox/scenarios/moved/runs`, { method: 'POST' });
    expect(await played.json()).toMatchObject({ ok: true, steps: [{ outcome: 'passed' }, { outcome: 'passed' }] });
  });

  it('ends with a sentence if there is no such folder', async () => {
    const { code, stderr } = await ran(['start', '--memory', '--port', '0', '--scenarios', './none']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'oms-sandbox: The folder of scenarios ./none cannot be read (ENOENT).\n' });
  });
});

describe('oms-sandbox start --scenario', () => {
  it('plays it on a fresh tenant and prints the account', async () => {
    const running = await serving(['--memory', '--seed', 'empty', '--scenario', 'half-shipped']);
    const [, account] = await running.says(/story half-shipped: its tenant is the account (\S{24})/);
    const headers = { authorization: 'Bearer any', 'x-site-context': JSON.stringify({ account }) };
    const orders = await fetch(`${running.url}/api/v2/order`, { headers });
    expect(await orders.json()).toMatchObject([{ statusCode: 'ORDER_PARTIALLY_SHIPPED' }]);
  });

  it('ends with a sentence if there is no such scenario, or no control API', async () => {
    const start = ['start', '--memory', '--port', '0', '--seed', 'empty', '--log', 'silent', '--scenario'];
    const unknown = await ran([...start, 'half-shiped']);
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('half-shiped')]);
    const none = await ran([...start, 'half-shipped', '--no-control']);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('--scenario plays by the control API')]);
  });
});

describe('the config file', () => {
  it('sets options, policies and limits; variables override it, and options both', async () => {
    const cwd = directoryWith(
      'memory: true\nseed: empty\nclock: 2026-01-05T09:00:00Z\nlog: json\nlifecycle: manual\npolicies:\n  captureAt: checkout\n  emptyQuery: notFound\nlimits: { faults: 1 }\n',
    );
    const env = { OMS_SANDBOX_CLOCK: '2026-02-05T09:00:00Z', OMS_SANDBOX_LOG: 'silent' };
    const running = await serving(['--policy', 'emptyQuery=ok', '--clock', '2026-03-05T09:00:00Z'], { cwd, env });
    expect(running.stdout).toContain('state in memory');
    expect(await control(running, 'clock')).toMatchObject({ now: '2026-03-05T09:00:00.000Z' });
    expect(await control(running, 'policies')).toMatchObject({
      lifecycle: { value: 'manual' },
      captureAt: { value: 'checkout' },
      emptyQuery: { value: 'ok' },
    });
    expect((await running.stop()).stderr).toBe('');
  });

  it('can have another name, and gives exec its options but not its port', async () => {
    const cwd = directoryWith('port: 1\nclock: 2026-01-05T09:00:00Z\n', 'other.yaml');
    const script = "fetch(process.env.OMS_SANDBOX_URL + '/__sandbox/clock').then((answer) => answer.text()).then(console.log)";
    const { stdout } = await ran(['exec', '--config', 'other.yaml', '--', process.execPath, '-e', script], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ now: '2026-01-05T09:00:00.000Z' });
  });

  it.each([
    ['--memory', ['--memory'], { OMS_SANDBOX_DB: 'x.json', OMS_SANDBOX_FRESH: '1' }, '', 'in memory'],
    ['--db', ['--db', 'own.json'], { OMS_SANDBOX_MEMORY: '1', OMS_SANDBOX_DB: 'x.json' }, 'memory: true\n', 'own.json, which'],
    ['memory of both variables', [], { OMS_SANDBOX_MEMORY: '1', OMS_SANDBOX_DB: 'x.json' }, '', 'in memory'],
    ['a variable', [], { OMS_SANDBOX_DB: 'x.json' }, 'memory: true\n', 'x.json, which'],
  ])('is weaker than a variable, and that than an option, also for memory and a file: %s wins', async (_, args, env, config, state) => {
    const { stdout } = await ran(['doctor', '--port', '1', ...args], { env, cwd: directoryWith(config) });
    expect(stdout).toMatch(new RegExp(`^state +${state}`, 'm'));
  });

  it('is refused with line and column of every mistake', async () => {
    const cwd = directoryWith('port: 70000\nlifecylce: manual\npolicies:\n  captureAt: later\n  listLimt: 3\nlimits:\n  fault: 3\n');
    const { code, stderr } = await ran(['start'], { cwd });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'oms-sandbox: oms-sandbox.yaml:1:1: port must be a whole number from 0 to 65535, not 70000',
      'oms-sandbox.yaml:2:1: lifecylce is not a field here: lifecylce; did you mean lifecycle?',
      'oms-sandbox.yaml:4:3: policies.captureAt must be one of [shipment, checkout]',
      'oms-sandbox.yaml:5:3: policies.listLimt is not a field here: listLimt; did you mean listLimit?',
      'oms-sandbox.yaml:7:3: limits.fault is not a limit: fault; did you mean faults?',
    ]);
  });

  it('says which field an option has, if it names the option', async () => {
    const cwd = directoryWith('no-control: true\ncors-origin: [https://shop.example]\nallowedHosts: [http://a]\n');
    const { stderr } = await ran(['start'], { cwd });
    expect(stderr.trim().split('\n')).toEqual([
      'oms-sandbox: oms-sandbox.yaml:1:1: no-control is not a field here: no-control; did you mean control: false?',
      'oms-sandbox.yaml:2:1: cors-origin is not a field here: cors-origin; did you mean corsOrigins?',
      'oms-sandbox.yaml:3:16: allowedHosts[0] must be the name of a host, without a scheme, a port or a path; did you mean a?',
    ]);
  });

  it('tells the commands for a running sandbox where it is, as the variables do', async () => {
    const { url, ...running } = await serving(['--memory', '--seed', 'empty', '--control-token', 'sesame']);
    const { port } = new URL(url);
    const cwd = directoryWith(`host: 0.0.0.0\nport: ${port}\ncontrolToken: sesame\n`);
    const told = { code: 0, stdout: 'no orders\n', stderr: '' };
    expect(await ran(['orders'], { cwd })).toEqual(told);
    const env = { OMS_SANDBOX_PORT: port, OMS_SANDBOX_CONTROL_TOKEN: 'sesame' };
    expect(await ran(['orders'], { env })).toEqual(told);
    expect(running.stderr).toBe('');
  });

  it('is looked for under one name only, and `.env` not at all, which a warning says', async () => {
    const cwd = directoryWith('port: 1\n', 'oms-sandbox.yml');
    writeFileSync(join(cwd, '.env'), 'OMS_SANDBOX_PORT=2\nexport OMS_SANDBOX_DB=x\nSHOP=1\n');
    const env = {
      OMS_SANDBOX_DB: 'db.json',
      OMS_SANDBOX_PORT: 'tcp://10.0.0.1:4010',
      OMS_SANDBOX_SERVICE_HOST: '10.0.0.1',
      OMS_SANDBOX_OWNER: 'shop',
    };
    const running = await serving(['--seed', 'empty', '--log', 'silent'], { cwd, env });
    expect((await running.stop()).stderr.split('\n')).toEqual([
      "Warning: the environment variable OMS_SANDBOX_OWNER is none of the sandbox's and has no effect.",
      'Warning: oms-sandbox.yml is not read; did you mean oms-sandbox.yaml? Rename it, or add --config oms-sandbox.yml.',
      'Warning: .env is not read, so OMS_SANDBOX_PORT has no effect. Set it in the environment, or in oms-sandbox.yaml.',
      '',
    ]);
  });

  it('is missing only if it was named', async () => {
    const { stderr } = await ran(['start', '--config', 'none.yaml']);
    expect(stderr).toBe('oms-sandbox: The config file none.yaml cannot be read (ENOENT).\n');
  });
});
