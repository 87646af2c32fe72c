import fc from 'fast-check';
import { expect, it } from 'vitest';
import { live } from '../domain/moves/live.js';
import { storyWithSales } from '../domain/moves/steps.js';

it('units, money and statuses stay consistent through ten thousand random steps', () => {
  let steps = 0;
  const counted = fc.property(storyWithSales, (all) => {
    steps += all.length;
    live(all);
  });
  fc.assert(counted, { seed: 20260105, numRuns: 500 });
  expect(steps).toBeGreaterThan(10_000);
}, 600_000);
