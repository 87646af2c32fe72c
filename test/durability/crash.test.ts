import { expect, it } from 'vitest';
import { crashAgainAndAgain } from './crash-run.js';

/** Each on a file of its own, side by side. */
const lanes = ['one', 'two'];
/** Raised for a long run; five see each kind of life. */
const KILLS_OF_A_LANE = Number(process.env['KILLS'] ?? 5);

it('a sandbox killed at any moment keeps every acknowledged write and no partial one', {
  timeout: 120_000 + KILLS_OF_A_LANE * 10_000,
}, async () => {
  const reports = await Promise.all(lanes.map((seed) => crashAgainAndAgain({ seed, kills: KILLS_OF_A_LANE })));
  expect(reports.flatMap(({ losses }) => losses)).toEqual([]);
  for (const { acknowledged } of reports) expect(acknowledged).toBeGreaterThan(KILLS_OF_A_LANE);
});
