import { expected } from '../core/text/wording.js';
import { version } from '../version.js';
import { answerText, hint } from './answer.js';
import type { Connection } from './connection.js';
import { CallToolRequestSchema, ListToolsRequestSchema, Server } from './packages.js';
import { failed, type Tool } from './tool.js';
import { advanceClock } from './tools/advance-clock.js';
import { causeFailure } from './tools/cause-failure.js';
import { explainOrder } from './tools/explain-order.js';
import { findOrders } from './tools/find-orders.js';
import { listRequests } from './tools/list-requests.js';
import { moveOrder } from './tools/move-order.js';
import { playScenario } from './tools/play-scenario.js';
import { restock } from './tools/restock.js';
import { sendRequest } from './tools/send-request.js';
import { snapshot } from './tools/snapshot.js';

const tools: readonly Tool[] = [
  findOrders,
  explainOrder,
  moveOrder,
  advanceClock,
  restock,
  playScenario,
  listRequests,
  sendRequest,
  causeFailure,
  snapshot,
];

const INSTRUCTIONS =
  'A sandbox of an order management system: orders, stock and a clock that you move. Every answer ends with `Next:`, calls that make sense now, with their arguments.';

function noSuchTool(name: string): ReturnType<typeof failed> {
  const names = tools.map((one) => one.name);
  return failed(
    answerText({ lines: [`There is no tool ${name}${expected(name, names)}`], next: [hint('find_orders', {}, 'lists the orders')] }),
  );
}

/**
 * Makes an MCP server whose tools work on a sandbox. It is the package's plain server rather than
 * its `McpServer`, which answers wrong arguments itself, without the calls that make sense next.
 */
export function createMcpServer(connection: Connection): Server {
  const server = new Server({ name: 'oms-sandbox', version }, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ listed }) => listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) => {
    const asked = tools.find((one) => one.name === name);
    return asked ? asked.call(connection, given) : noSuchTool(name);
  });
  return server;
}
