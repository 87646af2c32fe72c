/**
 * Writes `docs/coverage.json` and `docs/coverage.md` from the contract, the scenarios and what was
 * recorded of the tests. `--record` runs the tests and records them anew, `--record <folder>` reads
 * the notes of a run. With `--check` it writes nothing; its exit code says whether the files are up
 * to date. The exit code also says whether tests of operations of v2 are missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { OpenApiDocument } from '../src/openapi/openapi-document.js';
import { type Entry, entriesOf } from './coverage/entries.js';
import { gapsIn } from './coverage/gaps.js';
import { pageOf } from './coverage/page.js';
import { type Recorded, readNotes, recordedIn } from './coverage/recorded.js';

const root = new URL('../', import.meta.url);
const DATA = 'docs/coverage.json';
const PAGE = 'docs/coverage.md';

const textOf = (name: string): string => (existsSync(new URL(name, root)) ? readFileSync(new URL(name, root), 'utf8') : '');

/** Runs the tests of the sources and returns the folder of their notes. */
function runTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oms-sandbox-coverage-'));
  const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
  const env = { ...process.env, OMS_SANDBOX_COVERAGE: folder };
  execFileSync(process.execPath, [vitest, 'run', '--project', 'sources', '--reporter', 'dot'], { cwd: root, env, stdio: 'inherit' });
  return folder;
}

function recorded(document: OpenApiDocument): Recorded {
  const at = process.argv.indexOf('--record');
  if (at >= 0) return readNotes(process.argv[at + 1] ?? runTests(), document);
  const before = textOf(DATA);
  return before === '' ? {} : recordedIn((JSON.parse(before) as { operations: Entry[] }).operations, root);
}

const document = parse(textOf('openapi.yaml')) as OpenApiDocument;
const operations = entriesOf(document, recorded(document));
const gaps = gapsIn(operations);
if (gaps.length > 0) {
  process.stderr.write(`Tests are missing; after you add them, run npm run coverage:\n${gaps.join('\n')}\n`);
  process.exitCode = 1;
}
const data = `{ "operations": [\n${operations.map((entry) => JSON.stringify(entry)).join(',\n')}\n] }\n`;
const files = { [DATA]: data, [PAGE]: pageOf(operations) };
for (const [name, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(new URL(name, root), text);
  else if (textOf(name) !== text) {
    process.stderr.write(`${name} is not up to date: run npm run types, or npm run coverage to run the tests too\n`);
    process.exitCode = 1;
  }
}
