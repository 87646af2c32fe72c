import { expect, it } from 'vitest';
import { fuzz } from './fuzz/run.js';

it('fuzzed requests get documented answers without a 5xx, lose no units, and get the same answers in a second run', {
  timeout: 120_000,
}, async () => {
  const { faults, statuses, succeeded, slowestMs, digest } = await fuzz({ seed: 20260105, requests: 1_000 });
  expect(faults).toEqual([]);
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '404', '409', '415']));
  expect(succeeded).toEqual(expect.arrayContaining(['createOrder', 'moveOrder', 'restock']));
  expect(succeeded.length).toBeGreaterThan(120);
  expect(slowestMs).toBeLessThan(5_000);
  expect((await fuzz({ seed: 20260105, requests: 100 })).digest).toBe(digest);
});
