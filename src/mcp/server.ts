import { version } from '../version.js';
import { answerText } from './answer.js';
import { CallRefused, type Connection } from './connection.js';
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
import { snapshot } from './tools/snapshot.js';
import { writeScenario } from './tools/write-scenario.js';

const tools: readonly Tool[] = [
  findOrders,
  explainOrder,
  moveOrder,
  advanceClock,
  restock,
  playScenario,
  writeScenario,
  listRequests,
  causeFailure,
  snapshot,
];

const INSTRUCTIONS =
  'A sandbox of an order management system: orders, stock and a clock that you move. Every answer ends with `Next:`, calls that make sense now, with their arguments.';

const text = (words: string) => [{ type: 'text' as const, text: words }];

/** What a failed call says, and where to look for what exists. */
function failureText(error: unknown): string {
  const { message } = error as Error;
  const unknown = error instanceof CallRefused && error.status === 404;
  return unknown ? `${message}\nNext:\n- find_orders {}: lists the orders there are` : message;
}

/** Makes an MCP server whose tools work on a sandbox. */
export function createMcpServer(connection: Connection): McpServer {
  const server = new McpServer({ name: 'oms-sandbox', version }, { instructions: INSTRUCTIONS });
  for (const { name, description, takes, looks, run } of tools) {
    server.registerTool(name, { description, inputSchema: takes, annotations: { readOnlyHint: looks === true } }, async (given) => {
      try {
        const answer = await run(connection, given as never);
        return { content: text(answerText(answer, (given as { whole?: boolean }).whole)) };
      } catch (error) {
        return { content: text(failureText(error)), isError: true };
      }
    });
  }
  return server;
}
