import { Refusal } from '../core/errors.js';
import type { RouteTable } from '../kit/direct-route.js';
import type { ControlContext } from './context.js';

const ANY_TOKEN = 'scenario';

/** What plays scenarios is loaded when it is asked for. */
const loaded = async ({ contract }: ControlContext) => {
  const [shipped, { operationsOf }, { play }, { httpClient }, { tenantHeaders }] = await Promise.all([
    import('../scenario/shipped.js'),
    import('../scenario/operations.js'),
    import('../scenario/play.js'),
    import('../scenario/client.js'),
    import('../scenario/stage.js'),
  ]);
  return { ...shipped, play, httpClient, tenantHeaders, operations: operationsOf(contract.document) };
};

/** `/__sandbox/scenarios`: lists the scenarios that come with the sandbox, and plays one on the caller's tenant. */
export function scenarioRoutes(context: ControlContext): RouteTable {
  const playing = new Set<string>();
  return {
    listScenarios: {
      answers: async () => {
        const { shippedNames, readShipped, operations } = await loaded(context);
        const stories = await Promise.all(
          (await shippedNames()).map(async (name) => ({ name, story: await readShipped(name, operations) })),
        );
        return {
          scenarios: stories.map(({ name, story }) => ({
            name,
            scenario: story.name,
            ...(story.shows !== undefined && { shows: story.shows }),
            steps: story.steps.length,
          })),
        };
      },
    },
    runScenario: {
      answers: async ({ tenant, path, headers }) => {
        const { readShipped, play, httpClient, tenantHeaders, operations } = await loaded(context);
        const story = await readShipped(path.name, operations);
        if (playing.has(tenant)) throw new Refusal('conflict', 'A scenario is being played on this tenant already');
        playing.add(tenant);
        try {
          const { authorization = `Bearer ${ANY_TOKEN}`, 'x-sandbox-token': controlToken } = headers;
          const own = tenantHeaders({ account: tenant, authorization, controlToken });
          return await play(story, { send: httpClient(context.self()), operations, sandbox: true, strict: true, headers: () => own });
        } finally {
          playing.delete(tenant);
        }
      },
    },
  };
}
