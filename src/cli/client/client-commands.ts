import type { Command } from 'commander';
import { advanceCommand } from './advance.js';
import { eventsCommand } from './events.js';
import { listenCommand } from './listen.js';
import { moveCommand } from './move.js';
import { orderCommand } from './order.js';
import { ordersCommand } from './orders.js';
import { requestsCommand } from './requests.js';
import { resetCommand } from './reset.js';
import { restockCommand } from './restock.js';
import { restoreCommand } from './restore.js';
import { scenariosCommand } from './scenarios.js';
import { snapshotCommand } from './snapshot.js';
import { tokenCommand } from './token.js';
import { triggerCommand } from './trigger.js';

/** The commands for a running sandbox. */
export const clientCommands = (): Command[] => [
  ordersCommand(),
  orderCommand(),
  moveCommand(),
  advanceCommand(),
  restockCommand(),
  eventsCommand(),
  requestsCommand(),
  resetCommand(),
  snapshotCommand(),
  restoreCommand(),
  scenariosCommand(),
  triggerCommand(),
  listenCommand(),
  tokenCommand(),
];
