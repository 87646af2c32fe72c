import { type Answer, hint } from '../answer.js';
import { call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';
import { played, stageFor } from './play-scenario.js';

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
    'A scenario is YAML: `steps` are `call` (an operationId, with `draft` or `body`, `expect`, `keep`), `move` with `order`, `advance`, `set`, `fault`. For example:',
    EXAMPLE,
    'Send yours as `yaml`: it is checked and played, and problems are told by line. docs/scenarios.md has the whole format.',
  ],
  next: [hint('play_scenario', {}, 'lists the scenarios that there are')],
};

export const writeScenario = tool({
  name: 'write_scenario',
  description: 'Check and play a test story that you wrote as a scenario in YAML; without one, explain the format.',
  takes: {
    yaml: z.string().min(1).optional(),
    here: z.boolean().optional().describe('play on your account, replacing its data'),
  },
  async run(connection, { yaml, here }) {
    if (yaml === undefined) return guide;
    const body = { text: yaml, ...stageFor(connection, here) };
    return played(await call<ControlAnswer<'playScenario'>>(connection, 'POST', '/scenarios/runs', body), 'write_scenario', { yaml, here });
  },
});
