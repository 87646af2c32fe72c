import { Refusal } from '../core/forms/errors.js';
import { inSlices } from '../core/work/slices.js';
import type { CallOf } from '../kit/operation-types.js';
import type { Call, Routes } from '../kit/route.js';
import type { storyList } from '../scenario/reading/shipped.js';
import type { Story } from '../scenario/scenario.js';
import { keepingBefore } from '../tenancy/keep-before.js';
import type { ControlContext } from './context.js';
import type { operations } from './contract-types.js';
import { direct } from './op.js';
import { followRun, type RunListener } from './scenario-feed.js';
import { accountsFrom, callingAs, scenarioOperations, tenantOnly } from './scenario-tools.js';

/** The name by which the problems of a scenario that was sent are told. */
const SENT = 'scenario.yaml';

/** Loads the code that plays scenarios, on first use. */
const loaded = async (context: ControlContext) => {
  const [operations, freshAccount, shipped, { play }, { readSentStory }] = await Promise.all([
    scenarioOperations(context),
    accountsFrom(),
    import('../scenario/reading/shipped.js'),
    import('../scenario/playing/play.js'),
    import('../scenario/reading/read-story.js'),
  ]);
  const folder = context.scenarios === undefined ? shipped.SHIPPED : { path: context.scenarios, base: '.' };
  return { ...shipped, folder, play, operations, freshAccount, readSentStory };
};

type Code = Awaited<ReturnType<typeof loaded>>;
type Caller = Pick<Call, 'headers'>;

/** On which tenant a scenario is played, and for whom. */
interface Run {
  tenant?: string | undefined;
  reset?: boolean | undefined;
  /** What names the snapshot of a tenant that is replaced. */
  what: string;
  headers: Readonly<Record<string, string | undefined>>;
}

/** Who follows a run: nobody, unless an event stream is asked for. */
const UNHEARD: RunListener = { started: () => undefined, step: () => undefined };

/** Reads a scenario that was sent; refuses a text that is none, with its problems line by line. */
async function readSent({ readSentStory, operations }: Code, text: string): Promise<Story> {
  return readSentStory(text, operations, SENT).catch((error: Error) => {
    if (error.name !== 'ScenarioError') throw error;
    throw new Refusal('invalidInput', error.message);
  });
}

/**
 * `/__sandbox/scenarios`: lists the scenarios that come with the sandbox, or those of its folder,
 * and plays one of them, or one that is sent, on a fresh tenant or on one that the call names.
 */
export function scenarioRoutes(context: ControlContext): Routes {
  const playing = new Set<string>();
  let list: ReturnType<typeof storyList> | undefined;
  const playOn = async (
    { play, freshAccount, operations }: Code,
    story: Story,
    { tenant: asked, reset, what, headers }: Run,
    listener = UNHEARD,
  ) => {
    await context.tenancy.start({});
    // No await from here to `playing.add`: two simultaneous calls must not take the same tenant.
    const free = (account: string) => !playing.has(account) && !context.tenancy.store.has(account);
    const tenant: string = asked ?? freshAccount(story.name, free);
    if (playing.has(tenant)) throw new Refusal('conflict', 'A scenario is already being played on this tenant');
    playing.add(tenant);
    try {
      const keeping = keepingBefore(context.tenancy, tenant, { what, reset: reset === true });
      const snapshot = await context.tenancy.locks.alone(tenant, () => inSlices(keeping));
      const { send, headers: own } = await callingAs(context.self(), tenant, headers);
      const stage = { send, operations, sandbox: true, strict: true, headers: () => own };
      const known = { tenant, headers: tenantOnly(own), ...(snapshot && { snapshot: snapshot.name }) };
      listener.started(known);
      const outcome = await play(story, stage, listener.step);
      return { ...outcome, ...known };
    } finally {
      playing.delete(tenant);
    }
  };
  const runNamed = async ({ path, headers, body = {} }: CallOf<operations['runScenario'], never> & Caller, listener?: RunListener) => {
    const code = await loaded(context);
    return playOn(code, await code.readShipped(path.name, code.operations, code.folder), { ...body, what: path.name, headers }, listener);
  };
  const runSent = async ({ headers, body }: CallOf<operations['playScenario'], never> & Caller, listener?: RunListener) => {
    const code = await loaded(context);
    return playOn(code, await readSent(code, body.text), { ...body, what: 'scenario', headers }, listener);
  };
  return [
    direct('listScenarios', {
      answers: async () => {
        const { storyList, operations, folder } = await loaded(context);
        list ??= storyList();
        return { scenarios: await list(operations, folder) };
      },
    }),
    direct('runScenario', {
      answers: (call) => runNamed(call),
      streams: (call, checked, wake) => followRun((listener) => runNamed(call, listener), checked, wake),
    }),
    direct('playScenario', {
      answers: (call) => runSent(call),
      streams: (call, checked, wake) => followRun((listener) => runSent(call, listener), checked, wake),
    }),
  ];
}
