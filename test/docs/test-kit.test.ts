import { execSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../cli/processes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs', 'test-kit.md'), 'utf8');

it('the programs in docs/test-kit.md compile and pass', () => {
  const programs = Array.from(page.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, program = '']) => program);
  const cwd = temporaryDirectory();
  mkdirSync(join(cwd, 'node_modules'));
  for (const [name, target] of [['oms-sandbox', root], ...['vitest', '@types'].map((one) => [one, join(root, 'node_modules', one)])])
    symlinkSync(target as string, join(cwd, 'node_modules', name as string), 'junction');
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(cwd, 'kit.test.ts'), programs.join('\n'));

  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  const options = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node kit.test.ts';
  expect(execSync(`"${compiler}" ${options}`, { cwd, encoding: 'utf8' })).toBe('');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', '--reporter=json'], { cwd, encoding: 'utf8' });
  expect(JSON.parse(stdout)).toMatchObject({ success: true, numPassedTests: page.match(/^it\(/gm)?.length });
});
