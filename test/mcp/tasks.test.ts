import { expect, it } from 'vitest';
import { openSandbox } from '../support/tenant.js';
import { followHints, MOST_CALLS } from './client.js';
import { tasks } from './tasks.js';
import { UNSEEN_TASKS } from './tasks-unseen.js';

const newShop = openSandbox();

it.each(tasks)('a client that only follows hints does: $ask', async (task) => {
  const shop = newShop();
  await task.given(shop);
  expect(await task.done(shop)).toBe(false);
  const told = await followHints(shop, task, () => task.done(shop));
  expect(await task.done(shop), told.join('\n')).toBe(true);
});

it.each(UNSEEN_TASKS)('a client that only follows hints does what was written without them: $ask', async (task) => {
  let failure = '';
  // A check may change the state, so each number of calls has a shop of its own.
  for (let calls = 0; calls <= MOST_CALLS; calls += 1) {
    const shop = newShop();
    const check = await task.prepare(shop);
    const told = await followHints(shop, task, (made) => made === calls);
    const solved = await check().then(
      () => true,
      (error: Error) => {
        failure = [...told, error.message].join('\n');
        return false;
      },
    );
    if (solved) return expect(calls).toBeGreaterThan(0);
  }
  expect(failure).toBe('');
});
