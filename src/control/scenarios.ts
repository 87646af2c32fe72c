import { Refusal } from '../core/errors.js';
import { inSlices } from '../core/slices.js';
import type { Routes } from '../kit/route.js';
import type { Story } from '../scenario/scenario.js';
import type { storyList } from '../scenario/shipped.js';
import { CONTROL_CONTRACT } from '../server/contract/contract-file.js';
import { openContract } from '../server/contract/open-contract.js';
import { keepingBefore } from '../tenancy/keep-before.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

const ANY_TOKEN = 'scenario';

/** The name by which the problems of a scenario that was sent are told. */
const SENT = 'scenario.yaml';

/** Loads the code that plays scenarios, on first use. */
const loaded = async ({ contract, scenarios }: ControlContext) => {
  const [own, shipped, { operationsOf }, { play }, { httpClient }, { tenantHeaders }, { accountOf }, { readSentStory }] = await Promise.all(
    [
      openContract(CONTROL_CONTRACT),
      import('../scenario/shipped.js'),
      import('../scenario/operations.js'),
      import('../scenario/play.js'),
      import('../scenario/client.js'),
      import('../scenario/stage.js'),
      import('../scenario/scope.js'),
      import('../scenario/read-story.js'),
    ],
  );
  const folder = scenarios === undefined ? shipped.SHIPPED : { path: scenarios, base: '.' };
  return {
    ...shipped,
    folder,
    play,
    httpClient,
    tenantHeaders,
    accountOf,
    readSentStory,
    operations: operationsOf(contract.document, { control: own.document }),
  };
};

type Code = Awaited<ReturnType<typeof loaded>>;

/** On which tenant a scenario is played, and for whom. */
interface Run {
  tenant?: string | undefined;
  reset?: boolean | undefined;
  /** What names the snapshot of a tenant that is replaced. */
  what: string;
  headers: Readonly<Record<string, string | undefined>>;
}

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
    { play, httpClient, tenantHeaders, accountOf, operations }: Code,
    story: Story,
    { tenant: asked, reset, what, headers }: Run,
  ) => {
    await context.tenancy.start({});
    // No await from here to `playing.add`: two simultaneous calls must not take the same tenant.
    const free = (account: string) => !playing.has(account) && !context.tenancy.store.has(account);
    const tenant: string = asked ?? freshAccount(story.name, accountOf, free);
    if (playing.has(tenant)) throw new Refusal('conflict', 'A scenario is already being played on this tenant');
    playing.add(tenant);
    try {
      const keeping = keepingBefore(context.tenancy, tenant, { what, reset: reset === true });
      const snapshot = await context.tenancy.locks.alone(tenant, () => inSlices(keeping));
      const { authorization = `Bearer ${ANY_TOKEN}`, 'x-sandbox-token': controlToken } = headers;
      const own = tenantHeaders({ account: tenant, authorization, controlToken });
      const stage = { send: httpClient(context.self()), operations, sandbox: true, strict: true, headers: () => own };
      const outcome = await play(story, stage);
      return { ...outcome, tenant, headers: tenantOnly(own), ...(snapshot && { snapshot: snapshot.name }) };
    } finally {
      playing.delete(tenant);
    }
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
      answers: async ({ path, headers, body = {} }) => {
        const code = await loaded(context);
        return playOn(code, await code.readShipped(path.name, code.operations, code.folder), { ...body, what: path.name, headers });
      },
    }),
    direct('playScenario', {
      answers: async ({ headers, body }) => {
        const code = await loaded(context);
        return playOn(code, await readSent(code, body.text), { ...body, what: 'scenario', headers });
      },
    }),
  ];
}

/** An unused account derived from the scenario's name: the same in every run. */
function freshAccount(scenario: string, accountOf: (name: string) => string, free: (account: string) => boolean): string {
  let account = accountOf(scenario);
  for (let again = 2; !free(account); again += 1) account = accountOf(`${scenario} ${again}`);
  return account;
}

/** The headers that name a tenant, without the caller's secrets. */
const tenantOnly = ({ authorization: _, 'x-sandbox-token': __, ...headers }: Record<string, string>) => headers;
