import type { Attack } from './attack.js';
import { gzipBombs } from './families/gzip-bombs.js';
import { foreignPages } from './families/pages.js';
import { requestLog } from './families/request-log.js';
import { smuggling } from './families/smuggling.js';
import { onlyRead, tooMany, usedAndForgotten } from './families/tenants.js';
import { tooManyPipelined, unreadAnswers } from './families/unread-answers.js';

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
  foreignPages,
  smuggling,
];
