import type { Operations } from '../../scenario/contract/operations.js';
import type { Story } from '../../scenario/scenario.js';
import { ScenarioError } from '../../scenario/scenario-error.js';
import { MistakeCounts } from '../mistake-counts.js';
import { FileChanges } from './file-changes.js';
import { playAndTell } from './play-and-tell.js';
import type { RunOptions } from './run-options.js';
import { checkReport, reportInvalid, writeReport } from './run-report.js';
import { openRunStage, type RunStage } from './run-stage.js';
import { scenarioFiles } from './scenario-files.js';
import { contractOperations, FILE_WRONG, storiesOf } from './validate-scenarios.js';

/** What a run needs. */
interface Run {
  readonly patterns: readonly string[];
  readonly operations: Operations;
  readonly options: RunOptions;
}

/** Plays scenarios on the target, or on a temporary sandbox, and reports the outcomes. */
export async function runScenarios(patterns: readonly string[], options: RunOptions): Promise<void> {
  const run = { patterns, operations: await contractOperations(), options };
  const changes = new FileChanges();
  if (options.watch) changes.add(await scenarioFiles(patterns).catch(() => []));
  const stories = await chosenStories(run);
  if (!stories && changes.files === 0) return;
  if (options.report !== undefined) await checkReport(options.report);
  const mistakes = new MistakeCounts();
  const opened = await openRunStage(run.operations, options, mistakes).catch(async (error: Error) => {
    const wrong = (stories ?? []).map(({ file }) => ({ file, lines: [error.message] }));
    if (options.report !== undefined) await writeReport(options.report, [], { wrong });
    throw error;
  });
  try {
    if (stories) await playOnce(stories, opened, options);
    process.stderr.write(mistakes.text());
    if (options.watch) await playChanged(run, opened, changes, stories ?? []);
  } finally {
    await opened.close();
  }
}

/**
 * The stories of the files that `--grep` selects. If there is none or a file is invalid, prints why
 * and returns undefined.
 */
async function chosenStories({ patterns, operations, options: { grep, report } }: Run): Promise<Story[] | undefined> {
  const tell = (error: ScenarioError) => (report === undefined ? Promise.resolve() : reportInvalid(report, error));
  const stories = await storiesOf(patterns, operations, tell);
  if (!stories || grep === undefined) return stories;
  const wanted = grep.toLowerCase();
  const chosen = stories.filter(({ name, shows = '' }) => [name, shows].some((text) => text.toLowerCase().includes(wanted)));
  if (chosen.length > 0) return chosen;
  const nothing = `No scenario has ${JSON.stringify(grep)} in its name or in shows`;
  process.stderr.write(`${nothing}\n`);
  process.exitCode = FILE_WRONG;
  await tell(new ScenarioError([nothing]));
  return undefined;
}

async function playOnce(stories: readonly Story[], { stage }: RunStage, options: RunOptions): Promise<void> {
  const all = await playAndTell(stories, stage, options);
  if (options.report !== undefined) {
    const played = new Set(all.map(({ story }) => story));
    const skipped = stories.filter((story) => !played.has(story));
    await writeReport(options.report, all, { skipped, reason: 'not played, because another scenario had failed (--bail)' });
  }
  process.exitCode = all.every(({ outcome }) => outcome.ok) ? 0 : 1;
}

const sourcesOf = ({ file, steps }: Story): string[] => [file, ...steps.map(({ source }) => source.file)];

/**
 * Plays the stories again that a changed file is part of, until a signal ends the process. The exit
 * code is that of the last time.
 */
async function playChanged(run: Run, opened: RunStage, changes: FileChanges, first: readonly Story[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
  changes.add(first.flatMap(sourcesOf));
  const changed = new Set<string>();
  for (;;) {
    process.stdout.write(`Waiting for changes; the tenants are on ${opened.url}. Press Ctrl-C to end.\n`);
    for (const file of await changes.next()) changed.add(file);
    const stories = await chosenStories(run);
    if (!stories) continue;
    changes.add(stories.flatMap(sourcesOf));
    const again = stories.filter((story) => sourcesOf(story).some((file) => changed.has(file)));
    if (again.length > 0) await playOnce(again, opened, run.options);
    changed.clear();
  }
}
