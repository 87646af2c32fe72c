/**
 * Writes `docs/coverage.json` and `docs/coverage.md` from the contract, the scenarios and what was
 * recorded of the tests. `--record` runs the tests, records them and proves what they assert by
 * altering the server, where that has no proof yet; `--record --anew` proves all of it.
 * `--record <folder>` reads the notes of a run instead of running the tests. With `--check` it
 * writes nothing; its exit code says whether the files are up to date. The exit code also says
 * whether tests of operations are missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { OpenApiDocument } from '../src/openapi/openapi-document.js';
import { claimsOf } from './coverage/claims.js';
import { type Entry, entriesOf } from './coverage/entries.js';
import { gapsIn } from './coverage/gaps.js';
import { pageOf } from './coverage/page.js';
import type { Claim } from './coverage/prove.js';
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

/** What was recorded before. */
function before(): Recorded {
  const data = textOf(DATA);
  return data === '' ? {} : recordedIn((JSON.parse(data) as { operations: Entry[] }).operations, root);
}

/**
 * Records the tests of which a run left notes in a folder, and proves what they assert: what has a
 * proof only where `anew`, unless its test calls the operation no more.
 */
async function record(folder: string, document: OpenApiDocument, anew: boolean): Promise<Recorded> {
  const { prove } = await import('./coverage/prove.js');
  const notes = readNotes(folder, document);
  const known = anew ? {} : before();
  const keep = ({ operationId, kind, tries }: Claim): boolean => {
    const file = known[operationId]?.proofs[kind];
    const one = notes[operationId];
    if (!one || file === undefined || !tries.some((attempt) => attempt.file === file)) return false;
    one.proofs[kind] = file;
    return true;
  };
  const open = claimsOf(document, notes).filter((claim) => !keep(claim));
  for (const [{ operationId, kind }, file] of await prove(open, console.log)) {
    const one = notes[operationId];
    if (one) one.proofs[kind] = file;
  }
  return notes;
}

function recorded(document: OpenApiDocument): Recorded | Promise<Recorded> {
  const at = process.argv.indexOf('--record');
  if (at < 0) return before();
  const [folder] = process.argv.slice(at + 1).filter((word) => !word.startsWith('--'));
  return record(folder ?? runTests(), document, process.argv.includes('--anew'));
}

const document = parse(textOf('openapi.yaml')) as OpenApiDocument;
const operations = entriesOf(document, await recorded(document));
const gaps = gapsIn(document, operations);
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
