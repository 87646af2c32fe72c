import { invalid } from '../../core/errors.js';
import { pick, without } from '../../core/reshape.js';
import type { Stated } from '../../domain/moves/restate.js';
import { policy } from '../../domain/policies.js';
import { areContradictory, type Quantities, quantityNames, statedQuantities } from '../../domain/status/quantities.js';
import { held, lineOf, totalUnits } from '../../domain/status/units.js';
import type { Order, OrderLine, Units } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { newLine } from './create-order.js';
import { checkDistinctLines, type NewLine, systemLineFields } from './new-order.js';
import { withAmounts } from './update-amounts.js';

export type LineUpdate = NewLine & Pick<Partial<OrderLine>, 'fees'> & Partial<Quantities>;

/** Units that something has happened to. */
const busyUnits = (line: OrderLine): number => totalUnits(line.units) - held(line.units, 'open');

const whereabouts = (line: OrderLine): string =>
  Object.keys(line.units)
    .filter((bucket) => bucket !== 'open')
    .join(', ');

/** What an update says of the quantities of lines. */
export interface Statement {
  stated: Stated[];
  /** Places of the lines whose quantities contradict each other, and so state nothing. */
  contradictory: string[];
}

const noUnits = (sent: LineUpdate): Pick<OrderLine, 'units'> => ({ units: { open: sent.orderedQuantity ?? 1 } });

function checkQuantities(sent: LineUpdate, stated: Partial<Quantities>, ordered: number, place: string): void {
  if (ordered < 1) throw invalid(`${place}.orderedQuantity`, 'must be at least 1');
  if (sent.preorder !== undefined && typeof sent.preorder !== 'boolean') throw invalid(`${place}.preorder`, 'must be a boolean');
  const negative = quantityNames.find((name) => (sent[name] ?? 0) < 0);
  if (negative) throw invalid(`${place}.${negative}`, 'must not be negative');
  const large = quantityNames.find((name) => (stated[name] ?? 0) > ordered);
  if (large) throw invalid(`${place}.${large}`, `must be at most the orderedQuantity, ${ordered}`);
}

/**
 * What an update states of its lines' quantities. Refuses those that no line can have;
 * contradictory ones where the policy says so.
 */
export function readQuantities(tx: Tx, order: Order, sent: readonly LineUpdate[]): Statement {
  const statement: Statement = { stated: [], contradictory: [] };
  for (const [i, item] of sent.entries()) {
    const place = `items[${i}]`;
    const line = lineOf(order, item.lineItemId);
    const ordered = item.orderedQuantity ?? line?.orderedQuantity ?? 1;
    const quantities = statedQuantities(line ?? noUnits(item), item);
    checkQuantities(item, quantities, ordered, place);
    if (areContradictory(quantities, ordered)) {
      if (policy(tx, 'contradictoryQuantities') === 'refuse')
        throw invalid(place, `has quantities that contradict each other: no line of ${ordered} units can have them`);
      statement.contradictory.push(place);
    } else if (Object.keys(quantities).length > 0) statement.stated.push({ lineItemId: item.lineItemId, quantities });
  }
  return statement;
}

/** Whether an update takes away units that first have to become open. */
export const takesBusyUnits = (order: Order, sent: readonly LineUpdate[]): boolean =>
  sent.some(({ lineItemId, orderedQuantity }) => {
    const line = lineOf(order, lineItemId);
    return line !== undefined && orderedQuantity !== undefined && orderedQuantity < busyUnits(line);
  });

/**
 * Fields of a line that stay where an update leaves them out: the system's, those that are always
 * there, and one that no answer shows.
 */
const keptInLine = [
  ...systemLineFields,
  ...['orderedQuantity', 'preorder', 'itemSubTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemFeeTotal', 'itemTotal'],
  'itemShippingTotal',
] as (keyof OrderLine)[];

/** A line's units with as many open ones more or fewer as were ordered. */
function orderedUnits(line: OrderLine, ordered: number, place: string): Units {
  const busy = busyUnits(line);
  if (ordered < busy) throw invalid(`${place}.orderedQuantity`, `must be at least ${busy}: so many units are ${whereabouts(line)}`);
  const { open: _open, ...rest } = line.units;
  return ordered > busy ? { open: ordered - busy, ...rest } : rest;
}

function updateLine(tx: Tx, line: OrderLine, sent: LineUpdate, place: string, currency?: string): OrderLine {
  if (busyUnits(line) > 0 && sent.sku !== line.sku)
    throw invalid(`${place}.sku`, `must stay "${line.sku}": units are ${whereabouts(line)}`);
  const { orderedQuantity = line.orderedQuantity } = sent;
  const units = orderedUnits(line, orderedQuantity, place);
  const keeps = policy(tx, 'unsentFields') === 'keep';
  const fields = without(without(sent, systemLineFields), quantityNames);
  const next: OrderLine = { ...(keeps ? line : (pick(line, keptInLine) as OrderLine)), ...fields, orderedQuantity, units };
  return withAmounts(line, keeps ? { ...line, ...sent } : sent, next, currency);
}

/**
 * The order's lines after the update: those sent, in that order, their units where they were. A
 * line may be left out only while nothing has happened to its units, and its SKU changes no later
 * either.
 */
export function updateLines(tx: Tx, order: Order, sent: readonly LineUpdate[], currency?: string): OrderLine[] {
  checkDistinctLines(sent);
  const ids = sent.map(({ lineItemId }) => lineItemId);
  const missing = order.items.find((line) => !ids.includes(line.lineItemId) && busyUnits(line) > 0);
  if (missing) throw invalid('items', `must name line ${missing.lineItemId}: units are ${whereabouts(missing)}`);
  return sent.map((item, i) => {
    const line = lineOf(order, item.lineItemId);
    return line ? updateLine(tx, line, item, `items[${i}]`, currency) : newLine(item, 'open', currency);
  });
}
