import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from './cli/processes.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const FAMILY = join(root, 'test/fixtures/family');
/** What a family's code is made of beside the family. */
const PARTS = ['openapi', 'scripts', 'seeds', 'src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'openapi.yaml'];
/** What `npm run types` writes. */
const GENERATED = ['openapi.yaml', 'src/contract-types.ts', 'src/policy-names.ts', 'src/resources/index.ts'];

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    );

/** The files by their content, `node_modules` left out. */
const contentsOf = (directory: string): Map<string, string> =>
  new Map(
    PARTS.flatMap((part) => (/\.\w+$/.test(part) ? [part] : filesIn(join(directory, part)).map((file) => `${part}/${file}`))).map(
      (file) => [file, readFileSync(join(directory, file), 'utf8')],
    ),
  );

/** A copy of the project with the family of the fixture in it. */
function withFamily(): { copy: string; before: Map<string, string> } {
  const copy = temporaryDirectory();
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const before = contentsOf(copy);
  cpSync(FAMILY, copy, { recursive: true });
  for (const file of filesIn(FAMILY)) if (file.endsWith('.txt')) renameSync(join(copy, file), join(copy, file.slice(0, -'.txt'.length)));
  return { copy, before };
}

describe('a new family', () => {
  it('needs only a folder and a contract file to be served, searched, listed and exported, with its policies', () => {
    const { copy, before } = withFamily();
    const run = (...args: string[]): string =>
      execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, encoding: 'utf8' });
    // One process, since loading the code takes each step longer than its own work.
    const steps = ['./scripts/write-contract.js', './scripts/generate-types.js', './try.js'];
    const printed = run('--eval', `(async () => { ${steps.map((step) => `await import('${step}');`).join(' ')} })()`);
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', 'tsconfig.build.json'], { cwd: copy, encoding: 'utf8' });

    const changed = [...contentsOf(copy)].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
    const own = changed.filter((file) => file.startsWith('src/resources/memo/') || file === 'openapi/v2/memo.yaml');
    expect(changed.sort()).toEqual([...own, ...GENERATED].sort());

    const memo = { id: expect.any(String), text: 'Call back', color: 'green' };
    expect(JSON.parse(printed)).toEqual({
      created: memo,
      refused: { message: expect.stringContaining('text') },
      found: { count: 1, memos: [memo] },
      listed: { count: 1, limit: 100, offset: 0, records: [memo] },
      exported: [{ id: memo.id, text: 'Call back' }],
      kit: [memo],
      policy: { value: 'green', default: 'yellow', describes: 'The color that memos have.' },
    });
  });
});
