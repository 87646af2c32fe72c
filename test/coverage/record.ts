/**
 * Notes which operations each test file calls and what they answer, if the variable
 * `OMS_SANDBOX_COVERAGE` names a folder for the notes: `npm run coverage`. Node tells of every
 * answer of a server in the process, so that no test has to say what it calls.
 */
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync, mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';

const folder = process.env['OMS_SANDBOX_COVERAGE'];

interface Notes {
  file: string | undefined;
  calls: Set<string>;
}

/** One for each worker: this module is evaluated for each test file, and Node is told once. */
const shared = globalThis as { omsCoverageNotes?: Notes };

function listening(): Notes {
  const notes: Notes = { file: undefined, calls: new Set() };
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as { request: IncomingMessage & { originalUrl?: string }; response: ServerResponse };
    const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?');
    if (/^\/(?:api\/v2|v3)\//.test(path)) notes.calls.add(`${request.method} ${path} ${response.statusCode}`);
  });
  return notes;
}

if (folder !== undefined) {
  shared.omsCoverageNotes ??= listening();
  const notes = shared.omsCoverageNotes;
  beforeAll(() => {
    notes.file = expect.getState().testPath;
    notes.calls.clear();
  });
  afterAll(() => {
    const file = relative(process.cwd(), notes.file ?? '').replaceAll('\\', '/');
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify({ file, calls: [...notes.calls] })}\n`);
  });
}
