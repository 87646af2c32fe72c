import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alsoInstalled, install, modules, node } from './support/installed.js';

let shared: string;
beforeAll(() => {
  shared = install(mkdtempSync(join(tmpdir(), 'oms-sandbox-callers-')));
});
afterAll(() => rmSync(shared, { recursive: true, force: true }));

it('the package has a client and an interception for both kinds of modules', () => {
  const names = ['client', 'intercept'];
  const asked = names.map((name) => `Object.keys(require('oms-sandbox/${name}')).join()`).join(" + ' ' + ");
  expect(node(shared, '--print', asked)).toBe('createOmsClient intercept\n');
  const imported = `import { createOmsClient } from 'oms-sandbox/client'; import { intercept } from 'oms-sandbox/intercept';
    console.log(typeof createOmsClient, typeof intercept);`;
  expect(node(shared, '--input-type=module', '--eval', imported)).toBe('function function\n');
});

it.each([
  [['program.mts', 'program.cts'], 'nodenext', 'nodenext'],
  [['program.ts'], 'commonjs', 'bundler'],
])('the package has types for %j compiled to %s with modules resolved as %s', (names, module, resolution) => {
  const cwd = shared;
  alsoInstalled(shared, '@types/node', '@jest/globals', 'expect', 'vitest');
  const program = `
    import { createSandbox, type Sandbox, type SandboxOptions } from 'oms-sandbox';
    import { createOmsClient } from 'oms-sandbox/client';
    import { intercept } from 'oms-sandbox/intercept';
    import 'oms-sandbox/jest';
    import { expect } from '@jest/globals';
    const oms = createOmsClient({ baseUrl: 'http://127.0.0.1:4010', token: 'any', account: '' });
    oms.POST('/api/v2/order/cancel', { body: { orderId: '', reasonCode: '' } }).then(({ data }) => data?.orderId);
    // @ts-expect-error: the client knows the bodies
    oms.POST('/api/v2/order/cancel', { body: { orderId: 1 } });
    intercept({ url: '' }, { others: 'pass' }).stop();
    const options: SandboxOptions = { seed: 'empty', lifecycle: 'manual' };
    export const sandbox: Promise<Sandbox> = createSandbox(options);
    sandbox.then(({ app, tenant }) => {
      app.length.toFixed();
      expect(tenant().events()).toContainEvent('ORDER_CREATE');
      // @ts-expect-error: the matcher knows the types of events
      expect(tenant().events()).toContainEvent('ORDER_CREATED_TWICE');
    });
    // @ts-expect-error: it is no any
    createSandbox({ lifecycle: 'sometimes' });`;
  for (const name of names) writeFileSync(join(cwd, name), program);
  const compiler = join(modules, '.bin', 'tsc');
  const options = `--noEmit --strict --target es2022 --types node --module ${module} --moduleResolution ${resolution}`;
  const { status, stdout } = spawnSync(`"${compiler}" ${options} ${names.join(' ')}`, { cwd, encoding: 'utf8', shell: true });
  expect([status, stdout]).toEqual([0, '']);
});
