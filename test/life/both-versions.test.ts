import { expect, it } from 'vitest';
import { followRandomCalls } from './follow-calls.js';

it('random calls of both versions to one tenant conserve units and cents, and both show the same orders', { timeout: 60_000 }, async () => {
  const done = await followRandomCalls(20260106, 4);
  expect([...done.keys()]).toEqual(expect.arrayContaining(['place v2', 'place v3', 'ship v2', 'ship v3']));
});
