import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryDirectory } from './processes.js';

const library = pathToFileURL(fileURLToPath(new URL('../../dist/index.js', import.meta.url))).href;

/**
 * Counts the checks that are compiled while a sandbox answers: ajv makes each with `new Function`.
 */
const script = `
  let compiled = 0;
  globalThis.Function = new Proxy(Function, {
    construct(target, args) {
      if (String(args.at(-1)).includes('schemaPath')) compiled += 1;
      return Reflect.construct(target, args);
    },
  });
  const { createSandbox } = await import(${JSON.stringify(library)});
  const sandbox = await createSandbox();
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json', 'x-site-context': JSON.stringify({ account: sandbox.defaultTenant }) };
  const ask = async (path, body) => {
    const answer = await fetch(sandbox.url + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    await answer.text();
    return [answer.status, compiled];
  };
  console.log(JSON.stringify([
    await ask('/__sandbox/health'),
    await ask('/api/v2/order/query', { filters: {} }),
    await ask('/api/v2/order', {}),
    await ask('/api/v2/order', { items: Array.from({ length: 5_000 }, () => ({})) }),
  ]));
  await sandbox.close();`;

it('the built sandbox compiles no checks at run time, except brief ones for bodies of thousands of values', () => {
  const answers = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: temporaryDirectory(),
    encoding: 'utf8',
  });
  expect(JSON.parse(answers)).toEqual([
    [200, 0],
    [200, 0],
    [400, 0],
    [400, expect.toSatisfy((compiled: number) => compiled > 0)],
  ]);
});
