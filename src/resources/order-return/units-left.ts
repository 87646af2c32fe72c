import type { Ask } from '../../domain/moves/move.js';
import { type MoveName, moveOf } from '../../domain/moves/table.js';
import { unitsAsked } from '../../domain/moves/units-asked.js';
import { held, moved, take } from '../../domain/status/units.js';
import type { OrderLine, Units } from '../../model/order.js';
import type { Returned } from './asked.js';
import type { SentPart } from './returnable.js';

function after(units: Units, name: MoveName, quantity: number): Units {
  const { from, to } = moveOf(name);
  return moved(units, take(units, from, quantity), to);
}

/** Where the units of a part are after an item of a request moved its own. */
function afterItem(units: Units, { asked: { quantity, returnType }, move, exchanges }: Returned): Units {
  if (!exchanges) return after(units, move, quantity);
  if (returnType !== 'RECEIVED') return after(units, 'requestExchange', quantity);
  const fresh = Math.max(0, quantity - held(units, 'pendingExchange'));
  return after(after(units, 'requestExchange', fresh), 'exchange', quantity);
}

const isOf = (line: OrderLine, part: SentPart, one: Returned): boolean =>
  one.line === line && one.part.shipmentLineItemId === part.shipmentLineItemId && !one.isViolation;

/** Where the units of a part of a line are once earlier items of a request moved theirs. */
export const unitsLeft = (ask: Ask, part: SentPart, earlier: readonly Returned[]): Units =>
  earlier.filter((one) => isOf(ask.line, part, one)).reduce(afterItem, unitsAsked(ask));
