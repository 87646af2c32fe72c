import { type Answer, hint } from '../answer.js';
import { type Connection, call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

type Outcome = ControlAnswer<'runScenario'>;

/** How many scenarios hints lead to. */
const HINTED = 4;

/** A story that shows the parts that most scenarios need. */
const EXAMPLE = `scenario: Two of five lamps are shipped
given:
  stock: [{ sku: LAMP, locationNum: 1, onHand: 2 }]
steps:
  - call: createOrder
    draft: order
    with: { body: { items: [{ lineItemId: L1, sku: LAMP, orderedQuantity: 5, backorder: true }] } }
    keep: { order: body.orderNumber }
  - move: allocate
    order: "\${order}"
  - move: ship
    order: "\${order}"
    expect: { body: { statusCode: ORDER_PARTIALLY_SHIPPED } }
  - advance: P2D`;

const guide: Answer = {
  lines: [
    'A scenario is YAML: `steps` are `call` (an operationId, with `draft` or `with`, `expect`, `keep`), `move` with `order`, `advance`, `restock`, `policy`, `fault`. For example:',
    EXAMPLE,
    'Send yours as `yaml`: it is checked and played, and problems are told by line. docs/scenarios.md has the whole format.',
  ],
  next: [hint('play_scenario', {}, 'lists the scenarios that there are')],
};

/** What came of a scenario, and how to look at it. */
function played({ scenario, ok, steps, tenant, snapshot }: Outcome, asked: Readonly<Record<string, unknown>>): Answer {
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
        : hint(
            'play_scenario',
            { ...asked, here: true },
            'plays it on your account, where the other tools see it; a snapshot is taken first',
          ),
    ],
  };
}

/** Where a scenario plays: on a new account, or on that of the caller. */
const stageFor = ({ account }: Connection, here: boolean | undefined): object => (here ? { tenant: account, reset: true } : {});

export const playScenario = tool({
  name: 'play_scenario',
  description:
    'Play a story such as a backorder or a return on a new account: a scenario by its name, or one that you wrote in YAML, which is checked first. Without both, list the scenarios.',
  instead: hint('play_scenario', {}, 'lists the scenarios that there are'),
  takes: {
    name: z.string().optional(),
    yaml: z.string().min(1).optional(),
    format: z.boolean().optional().describe('explain the format of the YAML'),
    search: z.string().optional().describe('list those whose text has this'),
    here: z.boolean().optional().describe('play on your account, replacing its data'),
  },
  async run(connection, { name, yaml, format, search, here }) {
    const stage = stageFor(connection, here);
    if (yaml !== undefined) {
      const body = { text: yaml, ...stage };
      return played(await call<ControlAnswer<'playScenario'>>(connection, 'POST', '/scenarios/runs', body), { yaml, here });
    }
    if (name !== undefined) {
      return played(await call<Outcome>(connection, 'POST', `/scenarios/${encodeURIComponent(name)}/runs`, stage), { name, here });
    }
    if (format) return guide;
    const { scenarios } = await call<ControlAnswer<'listScenarios'>>(connection, 'GET', '/scenarios');
    const wanted = (search ?? '').toLowerCase();
    const found = scenarios.filter((one) => `${one.name} ${one.scenario} ${one.shows}`.toLowerCase().includes(wanted));
    return {
      lines: [`${found.length} of ${scenarios.length} scenarios:`, ...found.map((one) => `${one.name}: ${one.scenario}`)],
      next: [
        ...found.slice(0, HINTED).map((one) => hint('play_scenario', { name: one.name }, `plays: ${one.scenario}`)),
        hint('play_scenario', { format: true }, 'explains how to write one'),
      ],
    };
  },
});
