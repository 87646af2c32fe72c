import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../../core/forms/errors.js';
import { visible } from '../../core/text/visible.js';
import { isoTime, systemTime } from '../../core/time/clock.js';
import { createOpenSandbox } from '../../sandbox/create-open-sandbox.js';
import { recordedScenario } from '../../scenario/recording/recorded-scenario.js';
import { Recorder } from '../../scenario/recording/recorder.js';
import { scenarioYaml } from '../../scenario/recording/scenario-yaml.js';
import { counted } from '../counted.js';
import { withControlToken } from '../start/control-token.js';
import { hasPage, newOrdersWait, sandboxOptions } from '../start/start-options.js';
import { stopOnSignal } from '../start/stop-on-signal.js';
import { networkWarning, welcome } from '../start/welcome.js';
import type { RecordOptions } from './record-options.js';
import { nameOf, schemaFor } from './scenario-file.js';
import { contractOperations } from './validate-scenarios.js';

/**
 * Serves a sandbox whose clocks move only when a timer is due, records the requests it receives,
 * and writes them when the process is asked to stop.
 */
export async function recordScenario(file: string, { db, force, ...given }: RecordOptions): Promise<void> {
  const options = withControlToken(given);
  checkTarget(file, force === true);
  const clock = options.clock ?? isoTime(Math.floor(systemTime() / 1_000) * 1_000);
  let recorder: Recorder | undefined;
  const sandbox = await createOpenSandbox({
    ...sandboxOptions(options),
    db,
    clock,
    warm: true,
    watch: (store, limits) => {
      recorder = new Recorder(store, options, systemTime, limits);
      return recorder;
    },
  });
  stopOnSignal(async () => {
    await sandbox.close();
    process.stdout.write(await save(file, recorder as Recorder));
  });
  process.stdout.write(
    `${welcome(sandbox, { file: db, seed: options.seed, holds: newOrdersWait(options), page: hasPage(options), controlToken: options.controlToken })}  Press Ctrl-C to write the recorded requests to ${file}\n`,
  );
  process.stderr.write(networkWarning(options, sandbox));
  if (!sandbox.fresh) process.stderr.write(`Warning: the scenario will start with the seed, not with the data already in ${db}.\n`);
}

function checkTarget(file: string, force: boolean): void {
  if (existsSync(file) && !force) throw new Refusal('conflict', `${file} already exists; use --force to replace it`);
  const directory = dirname(resolve(file));
  if (!existsSync(directory)) throw new Refusal('notFound', `Directory ${directory} does not exist`);
}

/** Writes the scenario if any requests were recorded. Returns the message to print. */
async function save(file: string, { recording, account, leftOut }: Recorder): Promise<string> {
  if (recording.entries.length === 0) return `No API requests were made: ${file} was not written.\n`;
  const scenario = recordedScenario(recording, nameOf(file), await contractOperations());
  await writeFile(file, scenarioYaml(scenario, schemaFor(file)));
  const { others, requests, beyond } = leftOut;
  return [
    `${file}: ${counted(scenario.steps.length, 'step')} of account ${visible(account ?? '')}.`,
    ...(others > 0 ? [`Not recorded: ${counted(others, 'request')} of other accounts.`] : []),
    ...(requests.length > 0 ? [`Not recorded, because a scenario cannot send it: ${visible(requests.join(', '))}.`] : []),
    ...(beyond > 0 ? [`Not recorded, because the tape was full: ${counted(beyond, 'step')} (limits tapeEntries and tapeCharacters).`] : []),
    `Play it with: oms-sandbox run ${file}`,
    '',
  ].join('\n');
}
