import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Running, temporaryDirectory } from './processes.js';

it('the doctor tells what start would do, and no secret', async () => {
  const sandbox = new Running(['start', '--port', '0', '--seed', 'empty']);
  const [, port = ''] = await sandbox.says(/listens on http:\S+:(\d+)/);
  const cwd = temporaryDirectory();
  writeFileSync(join(cwd, 'oms-sandbox.yaml'), 'limits: { tenants: 5 }\n');
  const { code, stdout } = await new Running(['doctor', '--port', port, '--control-token', 'hush'], {
    cwd,
    env: { OMS_SANDBOX_SEED: 'empty' },
  }).ended;
  expect(code).toBe(0);
  expect(stdout).not.toContain('hush');
  for (const line of [
    /^oms-sandbox +\d+\.\d+\.\d+$/m,
    /^Node\.js +v\d+/m,
    new RegExp(`^address +127\\.0\\.0\\.1:${port}, where a sandbox [\\d.]+ answers$`, 'm'),
    /^state +\.sandbox\/db\.json, which does not exist yet$/m,
    /^config +oms-sandbox\.yaml$/m,
    /--seed +"empty" +from the environment$/m,
    /--control-token +\(set\) +from the command$/m,
    /--limit +\{"tenants":5\} +from the config file$/m,
  ])
    expect(stdout).toMatch(line);
});

it('the doctor tells all it can of what start refuses, and fails', async () => {
  const cwd = temporaryDirectory();
  writeFileSync(join(cwd, 'oms-sandbox.yaml'), 'port: no\nlifecylce: manual\n');
  writeFileSync(join(cwd, 'db.json'), 'garbage');
  const { code, stdout, stderr } = await new Running(['doctor', '--db', 'db.json'], { cwd }).ended;
  expect([code, stderr]).toEqual([1, '']);
  for (const line of [
    /^Node\.js +v\d+/m,
    /^state +db\.json, 0\.0 MB.*\n +start refuses it: db\.json:1:1: /m,
    /^config +oms-sandbox\.yaml\n +start refuses it: oms-sandbox\.yaml:1:1: port .*\n +start refuses it: oms-sandbox\.yaml:2:1: lifecylce /m,
    /--db +"db\.json" +from the command$/m,
  ])
    expect(stdout).toMatch(line);
});

it('the doctor says that nothing is set', async () => {
  expect((await new Running(['doctor']).ended).stdout).toMatch(/^options +all are the default\n$/m);
});

it('the doctor tells of variables that start refuses or does not know, and of the rest as if they were not set', async () => {
  const { code, stdout, stderr } = await new Running(['doctor', '--host', 'localhost'], {
    env: { OMS_SANDBOX_SEDE: 'empty', OMS_SANDBOX_PORT: 'http', OMS_SANDBOX_LENIENT: 'maybe', OMS_SANDBOX_HOST: ' ' },
  }).ended;
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(
    new RegExp(
      [
        '^environment +has variables that are not used:\n',
        " +start refuses it: unknown environment variable 'OMS_SANDBOX_SEDE' \\(Did you mean OMS_SANDBOX_SEED\\?\\)\n",
        " +start refuses it: environment variable 'OMS_SANDBOX_LENIENT' must be 1 or 0, not 'maybe'\n",
        " +start refuses it: environment variable 'OMS_SANDBOX_PORT' is 'http'\\. It must be a whole number from 0 to 65535\n",
        'options +those that are not the default:\n +--host +"localhost" +from the command\n$',
      ].join(''),
      'm',
    ),
  );
});
