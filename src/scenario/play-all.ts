import type { Outcome } from './outcome.js';
import { play } from './play.js';
import type { Stage } from './playing.js';
import type { Story } from './scenario.js';

/**
 * Plays scenarios, several at the same time, and reports each outcome in the order of the
 * scenarios. Rejects if the server cannot be reached.
 */
export async function playAll(
  stories: readonly Story[],
  stage: Stage,
  { atOnce, onOutcome }: { atOnce: number; onOutcome?: (outcome: Outcome) => void },
): Promise<Outcome[]> {
  const done: (Outcome | undefined)[] = stories.map(() => undefined);
  let next = 0;
  let told = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < stories.length; i = next++) {
      done[i] = await play(stories[i] as Story, stage);
      for (let ready = done[told]; ready; ready = done[++told]) onOutcome?.(ready);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, stories.length) }, work));
  return done.filter((outcome) => outcome !== undefined);
}
