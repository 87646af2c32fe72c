import { visible, visibleJson } from '../../core/text/visible.js';
import type { Outcome } from '../../scenario/playing/outcome.js';
import { type Played, type PlayingAll, playAll } from '../../scenario/playing/play-all.js';
import type { Stage } from '../../scenario/playing/playing.js';
import type { Story } from '../../scenario/scenario.js';
import { outcomeText, type Paint, paintFor, statusLine, stepText, summaryText } from './outcome-text.js';
import type { RunOptions } from './run-options.js';

/** Removes the line of the progress. */
const CLEARED = '\r\u001B[K';

/** Plays scenarios and prints what happens, or the whole result as JSON. */
export async function playAndTell(stories: readonly Story[], stage: Stage, options: RunOptions): Promise<Played[]> {
  const { stdout } = process;
  const paint = paintFor(stdout, process.env);
  const { json, verbose, account, bail } = options;
  const live = stdout.isTTY === true && !json && !verbose;
  const progress = (done: number): string => (live ? statusLine(done, stories.length) : '');
  let done = 0;
  stdout.write(progress(done));
  const all = await playAll(stories, stage, {
    atOnce: account === undefined && !verbose ? options.concurrency : 1,
    bail,
    onStep: verbose && stepTeller(paint),
    onPlayed: ({ story, outcome }) => {
      done += 1;
      if (json) return;
      const told = { whole: verbose, account: staysThere(options) ? accountAt(stage, story) : undefined };
      stdout.write(`${live ? CLEARED : ''}${outcomeText(outcome, paint, told)}${progress(done)}`);
    },
  });
  const outcomes = all.map(({ outcome }) => outcome);
  if (json) stdout.write(`${visibleJson({ ok: outcomes.every(({ ok }) => ok), scenarios: outcomes }, 2)}\n`);
  else stdout.write(`${live ? CLEARED : ''}${summaryText(outcomes, paint, stories.length)}`);
  if (options.target !== undefined && outcomes.some(isUnauthorized))
    process.stderr.write(`${options.target} answered 401. Give a token that it accepts as --token\n`);
  return all;
}

/** Whether a failed step was answered 401. */
const isUnauthorized = ({ steps }: Outcome): boolean => steps.some(({ outcome, answer }) => outcome === 'failed' && answer?.status === 401);

/** Whether one can look at the tenants afterwards. */
const staysThere = ({ target, watch }: RunOptions): boolean => target !== undefined || watch === true;

const accountAt = (stage: Stage, story: Story): string | undefined => stage.headers(story)['x-fabric-tenant-id'];

/** Prints each step, and its story before the first. Stories must not be played at once. */
function stepTeller(paint: Paint): NonNullable<PlayingAll['onStep']> {
  let current: Story | undefined;
  return (story, step) => {
    const head = story === current ? '' : `play ${visible(story.file)}  ${visible(story.name)}\n`;
    current = story;
    process.stdout.write(`${head}${stepText(step, paint)}`);
  };
}
