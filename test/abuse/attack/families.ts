import type { Attack } from './attack.js';
import { connections, snapshots } from './families/bounds.js';
import { controlCharacters } from './families/control-characters.js';
import { files } from './families/files.js';
import { foreignPages } from './families/foreign-pages.js';
import { fullDisk } from './families/full-disk.js';
import { gzipBombs } from './families/gzip-bombs.js';
import { heavyCalls, heavyOrders, heavyRecipes } from './families/heavy-calls.js';
import { kills } from './families/kills.js';
import { poisonedImports } from './families/poisoned-imports.js';
import { poisonedStateFiles } from './families/poisoned-state-files.js';
import { rememberedAccounts } from './families/remembered-accounts.js';
import { requestLog } from './families/request-log.js';
import { brokenOff, slowRequests } from './families/slow-clients.js';
import { smuggling } from './families/smuggling.js';
import { onlyRead, tooMany, usedAndForgotten } from './families/tenants.js';
import { tooManyPipelined, unreadAnswers } from './families/unread-answers.js';
import { yamlBombs } from './families/yaml-bombs.js';

/** Nothing but the other tenant's reads: what the machine itself makes them wait. */
const calm: Attack = {
  name: 'calm',
  tries: 'nothing, for comparison',
  async play({ amount }) {
    await new Promise((resolve) => setTimeout(resolve, amount(300, 10_000)));
    return [];
  },
};

/** All attacks, in the order in which they are played. */
export const attacks: readonly Attack[] = [
  calm,
  usedAndForgotten,
  onlyRead,
  tooMany,
  unreadAnswers,
  tooManyPipelined,
  requestLog,
  gzipBombs,
  heavyCalls,
  heavyOrders,
  heavyRecipes,
  snapshots,
  connections,
  foreignPages,
  smuggling,
  brokenOff,
  rememberedAccounts,
  poisonedImports,
  slowRequests,
  poisonedStateFiles,
  files,
  controlCharacters,
  yamlBombs,
  fullDisk,
  kills,
];
