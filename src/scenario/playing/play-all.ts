import type { Story } from '../scenario.js';
import type { Outcome, StepOutcome } from './outcome.js';
import { play } from './play.js';
import type { Stage } from './playing.js';

/** A story that was played. */
export interface Played {
  readonly story: Story;
  readonly outcome: Outcome;
  /** How long it took. It is not part of the outcome, which is the same in every run. */
  readonly seconds: number;
}

/** How stories are played, and who is told. */
export interface PlayingAll {
  readonly atOnce: number;
  /** Whether to begin no other story once one has failed. */
  readonly bail?: boolean | undefined;
  /** Called with each story when it has ended, in the order of the stories. */
  readonly onPlayed?: (played: Played) => void;
  /** Called with each step when it has ended. */
  readonly onStep?: ((story: Story, step: StepOutcome) => void) | undefined;
}

/**
 * Plays scenarios, several at the same time, and reports each in the order of the scenarios.
 * Rejects if the server cannot be reached.
 */
export async function playAll(
  stories: readonly Story[],
  stage: Stage,
  { atOnce, bail = false, onPlayed, onStep }: PlayingAll,
): Promise<Played[]> {
  const done: (Played | undefined)[] = stories.map(() => undefined);
  let next = 0;
  let told = 0;
  const isOver = (): boolean => bail && done.some((played) => played?.outcome.ok === false);
  const work = async (): Promise<void> => {
    for (let i = next++; i < stories.length && !isOver(); i = next++) {
      done[i] = await timed(stories[i] as Story, stage, onStep);
      for (let ready = done[told]; ready; ready = done[++told]) onPlayed?.(ready);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, stories.length) }, work));
  return done.filter((played) => played !== undefined);
}

async function timed(story: Story, stage: Stage, onStep: PlayingAll['onStep']): Promise<Played> {
  const startMs = performance.now();
  const outcome = await play(story, stage, (step) => onStep?.(story, step));
  return { story, outcome, seconds: (performance.now() - startMs) / 1000 };
}
