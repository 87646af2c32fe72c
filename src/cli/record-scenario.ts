import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isoTime, systemTime } from '../core/clock.js';
import { Refusal } from '../core/errors.js';
import { visible } from '../core/visible.js';
import { createOpenSandbox } from '../sandbox/create-open-sandbox.js';
import { recordedScenario } from '../scenario/recording/recorded-scenario.js';
import { Recorder } from '../scenario/recording/recorder.js';
import { scenarioYaml } from '../scenario/recording/scenario-yaml.js';
import type { RecordOptions } from './record-options.js';
import { sandboxOptions } from './start-options.js';
import { stopOnSignal } from './stop-on-signal.js';
import { contractOperations } from './validate-scenarios.js';
import { networkWarning, welcome } from './welcome.js';

/** Serves a sandbox whose clocks stand still but for what is due, records what is asked of it, and writes that when the process is asked to end. */
export async function recordScenario(file: string, { db, force, ...options }: RecordOptions): Promise<void> {
  checkTarget(file, force === true);
  const clock = isoTime(Math.floor(systemTime() / 1_000) * 1_000);
  let recorder: Recorder | undefined;
  const sandbox = await createOpenSandbox({
    ...sandboxOptions(options),
    db,
    clock,
    warm: true,
    watch: (store) => {
      recorder = new Recorder(store, options);
      return recorder;
    },
  });
  stopOnSignal(async () => {
    await sandbox.close();
    process.stdout.write(await save(file, recorder as Recorder));
  });
  process.stdout.write(
    `${welcome(sandbox, { file: db, seed: options.seed, holds: options.control && options.lifecycle === 'auto' })}  Ctrl-C writes what was asked to ${file}\n`,
  );
  process.stderr.write(networkWarning(options.host));
  if (!sandbox.fresh) process.stderr.write(`Warning: the scenario will start with the seed, not with what ${db} holds already.\n`);
}

function checkTarget(file: string, force: boolean): void {
  if (existsSync(file) && !force) throw new Refusal('conflict', `${file} exists already: --force replaces it`);
  const directory = dirname(resolve(file));
  if (!existsSync(directory)) throw new Refusal('notFound', `There is no directory ${directory}`);
}

/** Writes the scenario, if anything was asked, and tells of it. */
async function save(file: string, { recording, account, leftOut }: Recorder): Promise<string> {
  if (recording.entries.length === 0) return `Nothing was asked of the API: ${file} is not written.\n`;
  const scenario = recordedScenario(recording, nameOf(file), await contractOperations());
  await writeFile(file, scenarioYaml(scenario, schemaFor(file)));
  const { others, requests } = leftOut;
  return [
    `${file}: ${counted(scenario.steps.length, 'step')} of account ${visible(account ?? '')}.`,
    ...(others > 0 ? [`Not recorded: ${counted(others, 'request')} of other accounts.`] : []),
    ...(requests.length > 0 ? [`Not recorded, as no scenario can ask it: ${visible(requests.join(', '))}.`] : []),
    `Play it with: oms-sandbox run ${file}`,
    '',
  ].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `half-shipped.yaml` is called "Half shipped". */
function nameOf(file: string): string {
  const words = basename(file, extname(file))
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Recorded' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where the schema is, as seen from the file, if that is the same wherever the project is. */
function schemaFor(file: string): string | undefined {
  const schema = fileURLToPath(new URL('../scenario.schema.json', import.meta.url));
  const within = relative(process.cwd(), schema);
  if (within.startsWith('..') || isAbsolute(within)) return undefined;
  return relative(dirname(resolve(file)), schema)
    .split(sep)
    .join('/');
}
