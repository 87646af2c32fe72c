import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryDirectory } from './cli/processes.js';
import { withAnswers } from './readme/answers.js';
import { withTables } from './readme/tables.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** `npx vitest run test/readme.test.ts -u` writes what has changed into the README. */
it('the README shows what the sandbox answers, and the tables as the code has them', async () => {
  await expect(await withAnswers(await withTables(readme))).toMatchFileSnapshot('../README.md');
});

it('the README’s programs compile and run', () => {
  const programs = Array.from(readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, program = '']) => program);
  expect(programs.length).toBeGreaterThan(0);
  const cwd = temporaryDirectory();
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(root, join(cwd, 'node_modules', 'oms-sandbox'), 'junction');
  symlinkSync(join(root, 'node_modules', '@types'), join(cwd, 'node_modules', '@types'), 'junction');
  const files = programs.map((program, at) => {
    writeFileSync(join(cwd, `${at}.mts`), program);
    return `${at}.mts`;
  });
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  execSync(`"${compiler}" --noEmit --strict --target es2022 --module nodenext --types node ${files.join(' ')}`, { cwd, encoding: 'utf8' });
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  for (const file of files) execFileSync(process.execPath, ['--import', loader, file], { cwd, encoding: 'utf8' });
});

it('the README’s scenarios can be played', () => {
  const stories = Array.from(readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, story = '']) => story);
  expect(stories.length).toBeGreaterThan(0);
  const cwd = temporaryDirectory();
  for (const [at, story] of stories.entries()) writeFileSync(join(cwd, `${at}.yaml`), story);
  const told = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'run', '*.yaml'], { cwd, encoding: 'utf8' });
  expect(told).toContain(`${stories.length} passed`);
});
