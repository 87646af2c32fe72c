import { type Answer, type Hint, hint } from './answer.js';
import { type Connection, call } from './connection.js';
import type { ControlAnswer } from './control-answer.js';
import { requestHints } from './order-requests.js';
import { unitsText } from './tools/find-orders.js';

type Inspected = ControlAnswer<'inspectOrder'>;
type Free = Inspected['waits'][number]['frees'][number];
type Move = Inspected['moves'][number];

/** Moves by hand that undo what happened, or end it: they are offered after the others. */
const LAST = ['cancel', 'scratch', 'cancelBackorder', 'unreserve', 'deallocate', 'reallocate', 'putBack', 'unship', 'reship'];
/** How many timers, ledger entries, and ways to end a wait are told: an answer is short. */
const FEW = 5;

function freeHint(orderNumber: string, { action, does, sku, quantity, locationNum, channelId, to, move, items, id }: Free): Hint {
  if (action === 'restock')
    return hint(
      'restock',
      { sku, quantity, location: locationNum, channel: channelId, orderNumber },
      `${does} for the backordered units that wait: then they can ship`,
    );
  if (action === 'advance') return hint('advance_clock', { to, orderNumber }, does);
  if (action === 'liftFault') return hint('cause_failure', { lift: id }, does);
  return hint('move_order', { orderNumber, move, lines: items?.map(({ lineItemId }) => ({ line: lineItemId })) }, does);
}

const what: Readonly<Record<string, string>> = {
  hold: 'holds the order for customer service; other holds: FRAUD, EXTERNAL, …',
  liftHold: 'lifts its hold',
  release: 'releases the order',
  cancel: 'cancels it; a snapshot is taken first',
};

/** What a move does to the units that follow these words. */
const toUnits: Readonly<Record<string, string>> = {
  allocate: 'takes stock for',
  ship: 'sends to the customer',
  deliver: 'the carrier delivers',
  readyForPickup: 'the store sets aside for the customer',
  pickUp: 'the customer takes at the store',
  requestReturn: 'the customer announces to send back',
  processReturn: 'inspects what came back:',
  receiveReturn: 'takes back and refunds',
  rejectReturn: 'refuses to take back',
  requestExchange: 'the customer wants others for',
  exchange: 'sends others for',
  reship: 'the carrier lost them: sends again, and nobody pays twice,',
  unship: 'the shipment was a mistake: still here are',
  deallocate: 'gives the stock back of',
  unreserve: 'gives up the reservation of',
  scratch: 'the location cannot send, which cancels,',
  cancelBackorder: 'cancels the waiting',
};

function moveHint(orderNumber: string, { move, hold, lines }: Move): Hint {
  const units = lines
    .slice(0, FEW)
    .map(({ lineItemId, most }) => `${most} of ${lineItemId}`)
    .join(', ');
  const args = { orderNumber, move, ...(move === 'hold' ? { hold: 'CSR' } : hold && { hold }) };
  return hint('move_order', args, what[move] ?? `${toUnits[move] ?? move} ${units || 'the order'}`);
}

/** The hints without those that make the same call as an earlier one. */
function unique(hints: readonly Hint[]): Hint[] {
  const calls = hints.map(({ tool, arguments: args }) => JSON.stringify([tool, args]));
  return hints.filter((_, i) => calls.indexOf(calls[i] ?? '') === i);
}

/**
 * A hint for each call that helps: what ends the waits, then the legal moves, then the
 * requests about it, then the clock.
 */
function hintsOf(orderNumber: string, { order, waits, moves, timers }: Inspected, requests: readonly Hint[]): Hint[] {
  const frees = unique(waits.flatMap((wait) => wait.frees.map((free) => freeHint(orderNumber, free)))).slice(0, FEW);
  const legal = moves.filter(({ move, legal }) => legal && !(move === 'hold' && order.statusCode.includes('HOLD')));
  const ordered = [...legal.filter(({ move }) => !LAST.includes(move)), ...legal.filter(({ move }) => LAST.includes(move))];
  const [timer] = timers;
  const clock = timer
    ? [hint('advance_clock', { to: timer.at, orderNumber }, `goes to the time at which the next timer is due: ${timer.does}`)]
    : [];
  return unique([...frees, ...ordered.map((move) => moveHint(orderNumber, move)), ...requests, ...clock]);
}

/** Where an order stands, what its units wait for, and what can be done next. */
export async function explanation(connection: Connection, orderNumber: string): Promise<Answer> {
  const inspected = await call<Inspected>(connection, 'GET', `/orders/${encodeURIComponent(orderNumber)}`);
  const { order, lines, waits, timers, money } = inspected;
  const told = [
    `Order ${orderNumber} is ${order.statusCode}.`,
    ...lines.map(({ lineItemId, sku, quantity, units }) => `Line ${lineItemId}: ${quantity} ${sku}: ${unitsText(units)}`),
    ...waits.map(({ lineItemId, quantity, because }) => `Line ${lineItemId} has ${quantity} waiting: ${because}.`),
    ...(waits.length === 0 ? ['Nothing waits.'] : []),
    ...timers.slice(0, FEW).map(({ at, does }) => `By itself at ${at}: ${does}.`),
    ...money
      .slice(-FEW)
      .map(({ at, kind, field, amount, currency = '', reason }) => `Money ${at}: ${kind} ${field} ${amount} ${currency} (${reason})`),
  ];
  return { lines: told, next: hintsOf(orderNumber, inspected, await requestHints(connection, orderNumber, inspected)) };
}
