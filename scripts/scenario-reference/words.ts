import { eventTypes } from '../../src/domain/events/event-types.js';
import { describeMoves } from '../../src/domain/moves/describe.js';
import { orderMoves } from '../../src/domain/moves/moves-now.js';
import { buckets, holdTypes } from '../../src/model/order.js';
import { orderStatusCodes } from '../../src/model/order-statuses.js';
import { codes, table } from './markdown.js';

/** What the moves of a whole order do; they take no `items`. */
const ORDER_MOVES: Readonly<Record<(typeof orderMoves)[number], string>> = {
  release: 'The order is released: its waiting time ends, and stock is allocated',
  hold: 'The order is held; `hold` names the hold',
  liftHold: 'A hold ends; without `hold`, every hold',
};

/** The moves by which a step can change an order, and which units `items` can name. */
export function movesText(): string {
  const units = describeMoves().map(({ name, describes, from, to, events }) => [
    `\`${name}\``,
    describes,
    `lines with units that are ${from.join(' or ')}`,
    to,
    codes(events),
  ]);
  const whole = orderMoves.map((name) => [`\`${name}\``, ORDER_MOVES[name], 'none', '', '']);
  return table(['move', 'what happens', '`items`', 'the units become', 'events of the move'], [...units, ...whole]);
}

/** The words of statuses, holds, buckets and events. */
export const statusesText = (): string =>
  table(
    ['field', 'words'],
    [
      ['`statusCode` of an order', codes(orderStatusCodes)],
      ['`hold` of a move', codes(holdTypes)],
      ['bucket of a unit', codes(buckets)],
    ],
  );

export const eventsText = (): string => `${codes(eventTypes)}\n`;
