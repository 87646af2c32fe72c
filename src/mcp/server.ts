import { version } from '../version.js';
import type { Connection } from './connection.js';
import { McpServer } from './packages.js';
import type { Tool } from './tool.js';
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

/** Makes an MCP server whose tools work on a sandbox. */
export function createMcpServer(connection: Connection): McpServer {
  const server = new McpServer({ name: 'oms-sandbox', version }, { instructions: INSTRUCTIONS });
  for (const offer of tools) offer(server, connection);
  return server;
}
