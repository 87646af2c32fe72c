import { type Answer, hint } from '../answer.js';
import { type Connection, call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

type Outcome = ControlAnswer<'runScenario'>;

/** How many scenarios hints lead to. */
const HINTED = 4;

/** What came of a scenario, and how to look at it. */
export function played(
  { scenario, ok, steps, tenant, snapshot }: Outcome,
  toolName: string,
  asked: Readonly<Record<string, unknown>>,
): Answer {
  const told = steps.map(({ number, name, outcome, findings = [] }) =>
    [
      `${number}. ${outcome}: ${name}`,
      ...findings.map(({ line, field, expected, got }) => `   line ${line}: ${field}: expected ${expected}, got ${got}`),
    ].join('\n'),
  );
  const kept = snapshot === undefined ? [] : [`The data as they were before are in the snapshot ${snapshot}.`];
  return {
    lines: [`${scenario}: ${ok ? 'passed' : 'FAILED'}, on account ${tenant}`, ...kept, ...told],
    next: [
      asked['here']
        ? hint('find_orders', {}, 'lists the orders that it made')
        : hint(toolName, { ...asked, here: true }, 'plays it on your account, where the other tools see it; a snapshot is taken first'),
    ],
  };
}

/** Where a scenario plays: on a new account, or on that of the caller. */
export const stageFor = ({ account }: Connection, here: boolean | undefined): object => (here ? { tenant: account, reset: true } : {});

export const playScenario = tool({
  name: 'play_scenario',
  description:
    'Play a scenario by name: a story such as a backorder or a return. It plays on a new account. Without a name, list the scenarios.',
  takes: {
    name: z.string().optional(),
    search: z.string().optional().describe('list those whose text has this'),
    here: z.boolean().optional().describe('play on your account, replacing its data'),
  },
  async run(connection, { name, search, here }) {
    if (name !== undefined) {
      const path = `/scenarios/${encodeURIComponent(name)}/runs`;
      return played(await call<Outcome>(connection, 'POST', path, stageFor(connection, here)), 'play_scenario', { name, here });
    }
    const { scenarios } = await call<ControlAnswer<'listScenarios'>>(connection, 'GET', '/scenarios');
    const wanted = (search ?? '').toLowerCase();
    const found = scenarios.filter((one) => `${one.name} ${one.scenario} ${one.shows}`.toLowerCase().includes(wanted));
    return {
      lines: [`${found.length} of ${scenarios.length} scenarios:`, ...found.map((one) => `${one.name}: ${one.scenario}`)],
      next: found.slice(0, HINTED).map((one) => hint('play_scenario', { name: one.name }, `plays: ${one.scenario}`)),
    };
  },
});
