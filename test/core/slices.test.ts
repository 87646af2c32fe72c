import { describe, expect, it } from 'vitest';
import { atOnce, inOrder, inSlices, type Work } from '../../src/core/work/slices.js';

function* counting(to: number): Work<number> {
  for (let n = 0; n < to; n += 1) {
    const endMs = performance.now() + 1;
    while (performance.now() < endMs);
    yield;
  }
  return to;
}

describe('work in slices', () => {
  it('gives the same result as all at once', async () => {
    expect(await inSlices(counting(30))).toBe(atOnce(counting(30)));
  });

  it('lets other work run in between', async () => {
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 0);
    await inSlices(counting(60));
    clearInterval(others);
    expect(turns).toBeGreaterThan(2);
  });

  it('fails with the same error as all at once', async () => {
    // biome-ignore lint/correctness/useYield: it fails before
    const failing = function* (): Work<void> {
      throw new Error('no');
    };
    await expect(inSlices(failing())).rejects.toThrow('no');
  });
});

it('a stepwise sort is stable', () => {
  const values = Array.from({ length: 500 }, (_, at) => ({ rank: (at * 7) % 13, at }));
  const compare = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
  expect(atOnce(inOrder(values, compare))).toEqual(values.toSorted(compare));
});

it.each([[[1, 1, 2, 3]], [[3, 2, 1]], [[2, 2, 1]], [[1, 3, 2]], [[]]])('a stepwise sort of %j, as a list or one by one', (ranks) => {
  const values = ranks.map((rank, at) => ({ rank, at }));
  const compare = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
  const sorted = values.toSorted(compare);
  expect([atOnce(inOrder(values, compare)), atOnce(inOrder(values.values(), compare))]).toEqual([sorted, sorted]);
});
