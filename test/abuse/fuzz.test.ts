import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz/run.js';

describe('requests that a seed makes of the contracts, valid and spoiled', () => {
  it('are all answered, as documented, never with 5xx, and lose no units', { timeout: 60_000 }, async () => {
    const { faults, statuses, succeeded, slowestMs } = await fuzz({ seed: 20260105, requests: 3_000 });
    expect(faults).toEqual([]);
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '201', '400', '404', '409', '415', '501']));
    expect(succeeded).toEqual(
      expect.arrayContaining(['createOrder', 'moveOrder', 'cancelOrder', 'advanceClock', 'restock', 'getAllocation']),
    );
    expect(slowestMs).toBeLessThan(3_000);
  });

  it('are the same for the same seed, and so are the answers', { timeout: 60_000 }, async () => {
    const [first, again, other] = [
      await fuzz({ seed: 1, requests: 120 }),
      await fuzz({ seed: 1, requests: 120 }),
      await fuzz({ seed: 2, requests: 40 }),
    ];
    expect(again.digest).toBe(first.digest);
    expect(other.digest).not.toBe(first.digest);
  });
});
