import { expect, it } from 'vitest';
import { crashAgainAndAgain } from './crash-run.js';

/** Each on a file of its own, side by side. */
const lanes = ['one', 'two'];
const KILLS_OF_A_LANE = 8;

it('keeps all that was acknowledged, and nothing by half, through kill -9 at any moment', { timeout: 120_000 }, async () => {
  const reports = await Promise.all(lanes.map((seed) => crashAgainAndAgain({ seed, kills: KILLS_OF_A_LANE })));
  expect(reports.flatMap(({ losses }) => losses)).toEqual([]);
  for (const { acknowledged } of reports) expect(acknowledged).toBeGreaterThan(KILLS_OF_A_LANE);
});
