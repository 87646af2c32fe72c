import { expect, it } from 'vitest';
import { heldTable } from './held-table.js';
import { attackAll } from './run.js';

it('the built sandbox holds under every attack, with a heap of 1 GB', { timeout: 600_000 }, async () => {
  const held = await attackAll({ short: true });
  const fell = held.filter(({ findings }) => findings.length > 0);
  expect(fell, heldTable(fell)).toEqual([]);
});
