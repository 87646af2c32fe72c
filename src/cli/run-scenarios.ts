import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { visibleJson } from '../core/visible.js';
import { createSandbox } from '../sandbox.js';
import type { Outcome } from '../scenario/outcome.js';
import { playAll } from '../scenario/play-all.js';
import type { Stage } from '../scenario/playing.js';
import type { Story } from '../scenario/scenario.js';
import { type Speaking, stageAt } from '../scenario/stage.js';
import { junitReport } from './junit-report.js';
import { keepAccount } from './keep-account.js';
import { MistakeCounts } from './mistake-counts.js';
import { outcomeText, paintFor, statusLine, summaryText } from './outcome-text.js';
import type { RunOptions } from './run-options.js';
import { contractOperations, storiesOf } from './validate-scenarios.js';

/** Plays scenarios on the target, or on a temporary sandbox, and reports the outcomes. */
export async function runScenarios(patterns: readonly string[], options: RunOptions): Promise<void> {
  const operations = await contractOperations();
  const stories = await storiesOf(patterns, operations);
  if (!stories) return;
  const { target, token, account, controlToken, strict } = options;
  const sandbox = target === undefined ? await createSandbox({ seed: 'empty', requestLog: false }) : undefined;
  try {
    const outcomes = await perform(stories, target ?? sandbox?.url ?? '', { operations, token, account, controlToken, strict }, options);
    if (options.report !== undefined) await writeReport(options.report, outcomes);
    if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
  } finally {
    await sandbox?.close();
  }
}

/** Prints the name of the snapshot taken of an account before its data is replaced. */
async function keepNamed(stage: Stage, { account, token, controlToken }: Speaking, reset: boolean): Promise<void> {
  if (account === undefined) return;
  const snapshot = await keepAccount(stage, { account, token, controlToken }, reset);
  if (snapshot !== undefined) process.stderr.write(`Account ${account} was reset; its previous data is in the snapshot ${snapshot}.\n`);
}

async function writeReport(file: string, outcomes: readonly Outcome[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, junitReport(outcomes));
}

async function perform(stories: readonly Story[], url: string, speaking: Speaking, options: RunOptions): Promise<Outcome[]> {
  const { stdout } = process;
  const paint = paintFor(stdout, process.env);
  const live = stdout.isTTY === true && !options.json;
  let done = 0;
  if (live) stdout.write(statusLine(done, stories.length));
  const mistakes = new MistakeCounts();
  const stage = counting(await stageAt(url, speaking), mistakes);
  await keepNamed(stage, speaking, options.reset === true);
  const outcomes = await playAll(stories, stage, {
    atOnce: options.account === undefined ? options.concurrency : 1,
    onOutcome: (outcome) => {
      done += 1;
      if (options.json) return;
      stdout.write(`${live ? '\r\u001B[K' : ''}${outcomeText(outcome, paint)}${live ? statusLine(done, stories.length) : ''}`);
    },
  });
  if (options.json) stdout.write(`${visibleJson({ ok: outcomes.every(({ ok }) => ok), scenarios: outcomes }, 2)}\n`);
  else stdout.write(`${live ? '\r\u001B[K' : ''}${summaryText(outcomes, paint)}`);
  process.stderr.write(mistakes.text());
  return outcomes;
}

/** The same stage, with the mistakes counted that the answers of a sandbox name. */
const counting = (stage: Stage, mistakes: MistakeCounts): Stage => ({
  ...stage,
  send: async (sent) => {
    const answer = await stage.send(sent);
    const named = answer.headers['x-sandbox-unknown-fields'];
    if (named !== undefined) mistakes.add(`${sent.method} ${sent.path.replace(/\?.*$/, '')}`, named);
    return answer;
  },
});
