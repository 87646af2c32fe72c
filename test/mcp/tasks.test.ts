import { expect, it } from 'vitest';
import { openSandbox } from '../support/tenant.js';
import { type Hinted, hintsIn, use } from './caller.js';
import { tasks } from './tasks.js';

const newShop = openSandbox();
const MOST_CALLS = 4;
/** Words are compared by their beginnings: `ships`, `shipped`. */
const STEM = 4;

const stems = (text: string): Set<string> =>
  new Set(
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.map((word) => word.slice(0, STEM)),
  );

/**
 * The hint that has most words of what was asked, of which those in the call itself count twice;
 * the first of several. None that was followed before.
 */
function best(ask: string, hints: readonly Hinted[], made: ReadonlySet<string>): Hinted | undefined {
  const wanted = [...stems(ask)];
  const count = (text: string): number => wanted.filter((stem) => stems(text).has(stem)).length;
  const score = ({ call, line }: Hinted): number => count(call) + count(line);
  return hints
    .filter(({ call }) => !made.has(call))
    .reduce<Hinted | undefined>((chosen, one) => (chosen && score(chosen) >= score(one) ? chosen : one), undefined);
}

it.each(tasks)('a client that only follows hints does: $ask', async ({ ask, given, first, done }) => {
  const shop = newShop();
  await given(shop);
  expect(await done(shop)).toBe(false);
  const made = new Map<string, string>();
  let next: { tool: string; arguments?: object } | undefined = first;
  while (next && made.size < MOST_CALLS && !(await done(shop))) {
    const answer = await use(shop, next.tool, next.arguments);
    made.set(`${next.tool} ${JSON.stringify(next.arguments ?? {})}`, answer);
    next = best(ask, hintsIn(answer), new Set(made.keys()));
  }
  expect(await done(shop), [...made].flat().join('\n')).toBe(true);
});
