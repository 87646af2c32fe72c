import { bodyKinds } from './bodies.js';
import type { Entry } from './entries.js';

/** What no test shows of an operation of v2, in words. */
function gapsOf({ operationId, tests, bodies }: Entry): string[] {
  const succeeded = tests.some(({ status, files }) => status < 300 && files.some((file) => file.startsWith('test/resources/')));
  const missing = bodies && bodyKinds.filter((kind) => !bodies.includes(kind));
  return [
    ...(succeeded ? [] : [`${operationId}: no test of its family calls it with success`]),
    ...(missing ?? []).map((kind) => `${operationId}: no test sends ${kind === 'wrong' ? 'a body that is refused' : `a ${kind} body`}`),
  ];
}

/**
 * What no test shows of the operations of v2: each is called with success and, if it takes a body,
 * with a complete one, a minimal one and a wrong one.
 */
export const gapsIn = (entries: readonly Entry[]): string[] => entries.filter(({ path }) => !path.startsWith('/v3')).flatMap(gapsOf);
