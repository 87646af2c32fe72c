import { expect, it } from 'vitest';
import { followRandomCalls } from '../life/follow-calls.js';

/** Raised for a long run. */
const runs = Number(process.env['CALL_RUNS'] ?? 12);

const often = ['place', 'stock', 'ship', 'back', 'fraud'];
/** What few stories come to; a short run may do without. */
const rarely = runs < 40 ? [] : ['cancel', 'appease', 'pay', 'consent', 'reallocate'];
const kinds = [...often, ...rarely];
const done = (calls: ReadonlyMap<string, number>) => (kind: string) => ['v2', 'v3'].every((by) => (calls.get(`${kind} ${by}`) ?? 0) > 0);

it('hundreds of random calls of v2 and v3 leave no order in which the versions differ', { timeout: 60_000 + runs * 5_000 }, async () => {
  const calls = await followRandomCalls(20260107, runs);
  expect(kinds.filter(done(calls))).toEqual(kinds);
});
