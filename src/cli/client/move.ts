import { type Command, InvalidArgumentError } from 'commander';
import { ask, Refused } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { ClientError } from './client-error.js';
import { onOrder } from './known-order.js';
import type { ShownOrder } from './order-pages.js';
import { orderText } from './order-text.js';
import { print } from './print.js';

interface Units {
  lineItemId: string;
  quantity: number;
}

interface MoveOptions extends ClientOptions {
  item?: Units[];
}

function readUnits(text: string, before: Units[] = []): Units[] {
  const [, lineItemId, quantity] = /^(.+)=([1-9]\d{0,8})$/.exec(text) ?? [];
  if (lineItemId === undefined) throw new InvalidArgumentError('It must be a line and a quantity such as line-1=2');
  return [...before, { lineItemId, quantity: Number(quantity) }];
}

interface LegalMove {
  move: string;
  items: Units[];
}

/** The moves that are possible instead of one that was refused; undefined for any other error. */
export const legalMoves = (error: unknown): LegalMove[] | undefined =>
  error instanceof Refused ? (error.body as { legal?: LegalMove[] } | undefined)?.legal : undefined;

/** Adds the moves that are possible to a refusal that has them. */
export function withLegalMoves(error: unknown): unknown {
  const legal = legalMoves(error);
  if (!legal || !(error instanceof Refused)) return error;
  if (legal.length === 0) return new ClientError(`${error.message}. No move is possible now`);
  const moves = legal.map(({ move, items }) => {
    return [move, ...items.map(({ lineItemId, quantity }) => `--item ${lineItemId}=${quantity}`)].join(' ');
  });
  return new ClientError(`${error.message}. Possible now: ${moves.join('; ')}`);
}

/** `oms-sandbox move <number> <move>`: moves units of an order by hand. */
export const moveCommand = (): Command =>
  clientCommand('move', 'Move units of an order of a running sandbox')
    .argument('<number>', 'the order number')
    .argument('<move>', 'the move, such as ship; see oms-sandbox lifecycle')
    .option(
      '--item <line=quantity>',
      'units of one line, instead of all that can move (receiveReturn: all that were sent); repeatable',
      readUnits,
    )
    .action(async (number: string, move: string, options: MoveOptions) => {
      const path = `/__sandbox/orders/${encodeURIComponent(number)}/moves`;
      const body = { move, ...(options.item && { items: options.item }) };
      const moved = onOrder(options, number, () => ask<ShownOrder>(options, 'POST', path, body));
      const order = await moved.catch((error: unknown) => Promise.reject(withLegalMoves(error)));
      print(order, options, orderText);
    });
