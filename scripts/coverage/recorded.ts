import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject, OpenApiDocument } from '../../src/openapi/openapi-document.js';
import { createContract } from '../../src/server/contract/contract.js';
import { type BodyKind, bodyFieldsOf, bodyKinds, kindsOf } from './bodies.js';
import type { Entry } from './entries.js';

/**
 * What tests assert of an operation, as files that fail if it is not so. State: what the operation
 * changes is kept or, if it changes nothing, what it answers is so. Field: its refusals name what
 * is wrong.
 */
export interface Proofs {
  state?: string;
  field?: string;
}

/** The files of tests that got each status of an operation, and the kinds of body they sent. */
export interface RecordedOperation {
  tests: Record<string, string[]>;
  bodies: BodyKind[];
  proofs: Proofs;
}

/** By the operation's id. */
export type Recorded = Record<string, RecordedOperation>;

/** Calls every operation once to see which are there, and tests none of them. */
const ROLL_CALL = 'test/docs/missing-operations.test.ts';

/** Tests of a family say more about its operations than others that happen to call them. */
const ofFamiliesFirst = (a: string, b: string): number =>
  Number(b.startsWith('test/resources/')) - Number(a.startsWith('test/resources/')) || (a < b ? -1 : 1);

/**
 * The calls in the notes that a run of the tests left in a folder, with the file that made each.
 */
function callsIn(folder: string): { file: string; call: string }[] {
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  const notes = lines.map((line) => JSON.parse(line) as { file: string; calls: string[] });
  return notes.filter(({ file }) => file !== ROLL_CALL).flatMap(({ file, calls }) => calls.map((call) => ({ file, call })));
}

/** Reads the notes that a run of the tests left in a folder (`test/coverage/record.ts`). */
export function readNotes(folder: string, document: OpenApiDocument): Recorded {
  const { find } = createContract(document);
  const recorded: Recorded = {};
  for (const { file, call } of callsIn(folder)) {
    const [method = '', path = '', status = '', sent] = call.split(' ');
    const found = find(method, path);
    if (found.kind !== 'operation') continue;
    const { operation } = found;
    const { id } = operation;
    const { tests, bodies, proofs } = recorded[id] ?? { tests: {}, bodies: [], proofs: {} };
    const files = [...new Set(tests[status]).add(file)].sort(ofFamiliesFirst);
    const fields = bodyFieldsOf(document, document.paths[operation.path]?.[operation.method.toLowerCase()] as JsonObject);
    const names = sent?.split(',').filter((name) => name !== '');
    const kinds = fields ? kindsOf(fields, Number(status), names) : [];
    recorded[id] = {
      tests: { ...tests, [status]: files },
      bodies: bodyKinds.filter((kind) => [...bodies, ...kinds].includes(kind)),
      proofs,
    };
  }
  return recorded;
}

/** What was recorded before, without files that are gone. */
export function recordedIn(entries: readonly Entry[], root: URL): Recorded {
  const isThere = (file: string): boolean => existsSync(new URL(file, root));
  return Object.fromEntries(
    entries.map(({ operationId, tests, bodies = [], proves = {} }): [string, RecordedOperation] => {
      const there = tests.map(({ status, files }): [number, string[]] => [status, files.filter(isThere)]);
      const proofs = Object.entries(proves).filter(([, file]) => isThere(file));
      return [
        operationId,
        {
          tests: Object.fromEntries(there.filter(([, files]) => files.length > 0)),
          bodies: [...bodies],
          proofs: Object.fromEntries(proofs),
        },
      ];
    }),
  );
}
