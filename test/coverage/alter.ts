/**
 * Makes the server wrong about one operation while a test file runs, if whoever runs the tests
 * provides an alteration of it: `npm run coverage`. A file notices if one of its tests fails; the
 * tests after that one are skipped.
 */
import { relative } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import type { Alterations } from '../../scripts/coverage/alteration.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absent unless the tests are to notice what the server does wrong. */
    alterations?: Alterations;
  }
  interface TaskMeta {
    /** How often the server was wrong about the operation of the file's alteration. */
    altered?: number;
  }
}

const alterations = inject('alterations');

if (alterations) {
  const { altering } = await import('./altering.js');
  beforeAll(() => {
    const file = relative(process.cwd(), expect.getState().testPath ?? '').replaceAll('\\', '/');
    Object.assign(altering, { alteration: alterations[file], times: 0, noticed: false });
  });
  beforeEach(({ skip }) => skip(altering.noticed));
  afterEach(({ task }) => {
    altering.noticed ||= task.result?.state === 'fail';
  });
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here which fixtures it is to make
  afterAll(({}, file) => {
    file.meta.altered = altering.times;
    altering.alteration = undefined;
  });
}
