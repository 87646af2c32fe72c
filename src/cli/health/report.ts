import { existsSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { visible } from '../../core/text/visible.js';
import { createCollections } from '../../sandbox/declared.js';
import { journalsOf } from '../../store/disk/journal-path.js';
import { replay } from '../../store/disk/replay.js';
import { StateFile } from '../../store/disk/state-file.js';
import { version } from '../../version.js';
import { columns } from '../client/print.js';
import type { ServeOptions } from '../start/serve-options.js';
import { CONFIG_FILE } from '../start/start-options.js';
import type { StartProblems } from '../start/start-problems.js';

const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000 * MEGABYTE;
const ANSWERS_WITHIN_MS = 2_000;

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

function stateText({ memory, db }: ServeOptions): string {
  if (memory) return 'in memory';
  if (!existsSync(db)) return `${db}, which does not exist yet`;
  const journals = existsSync(dirname(db)) ? journalsOf(db) : [];
  const sizes = journals.reduce((sum, { path }) => sum + statSync(path).size, 0);
  return `${db}, ${megabytes(statSync(db).size)}, ${journals.length} journals with ${megabytes(sizes)}`;
}

/**
 * Why `start` would refuse the state file or a journal of it; undefined if it would not, or if
 * there is none.
 */
async function stateProblem({ memory, db }: ServeOptions): Promise<string | undefined> {
  if (memory) return undefined;
  try {
    const collections = createCollections();
    const state = await new StateFile(db, collections).read();
    const journals = existsSync(dirname(db)) ? journalsOf(db) : [];
    await replay(
      state?.tenants ?? new Map(),
      journals.filter(({ generation }) => generation >= (state?.generation ?? 0)),
      collections,
    );
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What answers at the address that `start` would use. */
async function addressText({ host, port }: ServeOptions): Promise<string> {
  const shown = host.includes(':') ? `[${host}]` : host;
  const reached = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : shown;
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  const answer = await fetch(`http://${reached}:${port}/healthz`, { signal }).catch(() => undefined);
  const body = (await answer?.json().catch(() => undefined)) as { version?: string } | undefined;
  if (!answer) return `${shown}:${port}, where nothing answers`;
  return `${shown}:${port}, where ${body?.version === undefined ? 'another program' : `a sandbox ${body.version}`} answers`;
}

/** An option that is not the default, and where it comes from; tokens are not shown. */
function setOptions(command: Command): string[][] {
  return command.options.flatMap((option): string[][] => {
    const name = option.attributeName();
    const source = command.getOptionValueSource(name);
    if (source === undefined || source === 'default') return [];
    const value = /token/i.test(name) ? '(set)' : JSON.stringify(command.getOptionValue(name));
    return [
      [
        `  --${option.name()}`,
        value,
        `from ${source === 'env' ? 'the environment' : source === 'cli' ? 'the command' : 'the config file'}`,
      ],
    ];
  });
}

/** A report, and whether it names something for which `start` would stop. */
export interface Report {
  readonly text: string;
  readonly ok: boolean;
}

const refusals = (problems: readonly string[]): string[][] => problems.map((problem) => ['', `start refuses it: ${problem}`]);

/** What a report of a problem needs, a line each. */
export async function report(options: ServeOptions, command: Command, problems: StartProblems): Promise<Report> {
  const { config = CONFIG_FILE } = options;
  const broken = await stateProblem(options);
  const set = setOptions(command);
  const rows = [
    ['oms-sandbox', version],
    ['Node.js', `${process.version}, ${process.platform} ${process.arch}`],
    ['machine', `${cpus().length} cores, ${(totalmem() / GIGABYTE).toFixed(1)} GB`],
    ['address', await addressText(options)],
    ['state', stateText(options)],
    ...refusals(broken === undefined ? [] : [broken]),
    ['seed', options.seed],
    ['config', existsSync(config) ? config : 'none'],
    ...refusals(problems.config),
    ['environment', problems.variables.length === 0 ? 'nothing is wrong with its variables' : 'has variables that are not used:'],
    ...refusals(problems.variables),
    ['options', set.length === 0 ? 'all are the default' : 'those that are not the default:'],
  ];
  return {
    text: [rows, set].map((table) => columns(table.map((row) => row.map(visible)))).join(''),
    ok: broken === undefined && problems.config.length === 0 && problems.variables.length === 0,
  };
}
