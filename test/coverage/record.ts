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
import { fieldsIn } from '../../scripts/coverage/bodies.js';

const folder = process.env['OMS_SANDBOX_COVERAGE'];

/** A request that a server of the process received. */
interface Received extends IncomingMessage {
  originalUrl?: string;
}

interface Notes {
  file: string | undefined;
  calls: Set<string>;
  /** The text of a body as it was sent. */
  bodyOf: (request: Received) => Buffer | undefined;
}

/** The names of the fields that a body has; empty without one. */
function sentIn(body: Buffer | undefined): string {
  if (!body) return '';
  try {
    return ` ${fieldsIn(JSON.parse(body.toString())).map(encodeURIComponent).sort().join(',')}`;
  } catch {
    return '';
  }
}

/** One for each worker: this module is evaluated for each test file, and Node is told once. */
const shared = globalThis as { omsCoverageNotes?: Notes };

function listening(): Notes {
  const notes: Notes = { file: undefined, calls: new Set(), bodyOf: () => undefined };
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as { request: Received; response: ServerResponse };
    const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?');
    if (!/^\/(?:api\/v2|v3)\//.test(path)) return;
    notes.calls.add(`${request.method} ${path} ${response.statusCode}${sentIn(notes.bodyOf(request))}`);
  });
  return notes;
}

if (folder !== undefined) {
  shared.omsCoverageNotes ??= listening();
  const notes = shared.omsCoverageNotes;
  notes.bodyOf = (await import('../../src/server/request/body.js')).receivedBytes;
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
