import { Refusal } from '../../core/forms/errors.js';
import { createSandbox } from '../../sandbox.js';
import type { Operations } from '../../scenario/contract/operations.js';
import type { Stage } from '../../scenario/playing/playing.js';
import { stageAt } from '../../scenario/playing/stage.js';
import type { MistakeCounts } from '../mistake-counts.js';
import { keepAccount } from './keep-account.js';
import type { RunOptions } from './run-options.js';

/** The server of a run. */
export interface RunStage {
  readonly stage: Stage;
  readonly url: string;
  /** Closes the run's own sandbox. */
  close(): Promise<void>;
}

/** Opens the target of a run, or a temporary sandbox; counts mistakes in what is sent. */
export async function openRunStage(operations: Operations, options: RunOptions, mistakes: MistakeCounts): Promise<RunStage> {
  const { target, token, account, controlToken, strict } = options;
  const sandbox = target === undefined ? await createSandbox({ seed: 'empty', requestLog: false }) : undefined;
  const url = target ?? sandbox?.url ?? '';
  const close = async (): Promise<void> => sandbox?.close();
  try {
    const stage = counting(await stageAt(url, { operations, token, account, controlToken, strict }), mistakes);
    if (stage.sandbox) await checkControl(stage, options, url);
    await keepNamed(stage, options);
    return { stage, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Refuses a sandbox whose control API wants another token than the one that was given. */
async function checkControl(stage: Stage, { token, controlToken }: RunOptions, url: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, ...(controlToken !== undefined && { 'x-sandbox-token': controlToken }) };
  const { status } = await stage.send({ method: 'GET', path: '/__sandbox/tenants?limit=1', headers });
  if (status !== 401) return;
  const given = controlToken === undefined ? 'needs a token' : 'refuses the token that was given';
  throw new Refusal('unauthorized', `The control API of ${url} ${given}. Give the one that it was started with as --control-token`);
}

/** Prints the name of the snapshot taken of an account before its data is replaced. */
async function keepNamed(stage: Stage, { account, token, controlToken, reset }: RunOptions): Promise<void> {
  if (account === undefined) return;
  const snapshot = await keepAccount(stage, { account, token, controlToken }, reset === true);
  if (snapshot !== undefined) process.stderr.write(`Account ${account} was reset; its previous data is in the snapshot ${snapshot}.\n`);
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
