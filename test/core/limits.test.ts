import { expect, it } from 'vitest';
import { limitsWith } from '../../src/core/work/limits.js';
import { createSandbox } from '../../src/index.js';

it('limits change only if they are given, and unknown names and invalid values are refused', async () => {
  expect(limitsWith({ tenants: 7, snapshots: undefined })).toEqual({ ...limitsWith(), tenants: 7 });
  expect(limitsWith().tenants).toBeGreaterThanOrEqual(10_000);
  expect(() => limitsWith({ tenantz: 7 })).toThrow('Unknown limit "tenantz"');
  for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => limitsWith({ tenants: value })).toThrow('whole number');
  await expect(createSandbox({ limits: { tenants: 0 } })).rejects.toThrow('The limit tenants must be a whole number of at least 1');
});
