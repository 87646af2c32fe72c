import fc from 'fast-check';
import { expect, it } from 'vitest';
import { live } from '../domain/moves/live.js';
import { storyWithSales } from '../domain/moves/steps.js';

/** Raised for a long run. */
const runs = Number(process.env['LIFE_RUNS'] ?? 30);

it('units, money and statuses stay consistent through hundreds of random steps', { timeout: 60_000 + runs * 1_000 }, () => {
  let steps = 0;
  const counted = fc.property(storyWithSales, (all) => {
    steps += all.length;
    live(all);
  });
  fc.assert(counted, { seed: 20260105, numRuns: runs });
  expect(steps).toBeGreaterThan(runs * 20);
});
