import { invalid } from '../../core/forms/errors.js';
import { pick, without } from '../../core/values/reshape.js';
import { type Stated, unreachable } from '../../domain/moves/restate.js';
import { policy } from '../../domain/policies.js';
import { areContradictory, type Quantities, quantityNames, statedQuantities } from '../../domain/status/quantities.js';
import { held, lineOf, totalUnits } from '../../domain/status/units.js';
import type { Order, OrderLine, Units } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { newLine } from './create-order.js';
import { checkDistinctLines, type NewLine, systemLineFields } from './new-order.js';
import { withAmounts } from './update-amounts.js';

export type LineUpdate = NewLine & Pick<Partial<OrderLine>, 'fees'> & Partial<Quantities>;

/** Counts the units that are no longer open. */
const busyUnits = (line: OrderLine): number => totalUnits(line.units) - held(line.units, 'open');

const whereabouts = (line: OrderLine): string =>
  Object.keys(line.units)
    .filter((bucket) => bucket !== 'open')
    .join(', ');

/** What an update states about the quantities of lines. */
export interface Statement {
  stated: Stated[];
  /** Paths of the lines whose quantities contradict each other. They are ignored. */
  contradictory: string[];
}

const noUnits = (sent: LineUpdate): Pick<OrderLine, 'units'> => ({ units: { open: sent.orderedQuantity ?? 1 } });

function checkQuantities(sent: LineUpdate, ordered: number, place: string): void {
  if (ordered < 1) throw invalid(`${place}.orderedQuantity`, 'must be at least 1');
  if (sent.preorder !== undefined && typeof sent.preorder !== 'boolean') throw invalid(`${place}.preorder`, 'must be a boolean');
  const negative = quantityNames.find((name) => (sent[name] ?? 0) < 0);
  if (negative) throw invalid(`${place}.${negative}`, 'must not be negative');
}

/** The name of a stated quantity that is larger than what was ordered. */
const largeQuantity = (stated: Partial<Quantities>, ordered: number): keyof Quantities | undefined =>
  quantityNames.find((name) => (stated[name] ?? 0) > ordered);

/**
 * Reads the quantities that an update states for its lines. Refuses quantities that no line can
 * have, and contradictory ones if the policy says so.
 */
export function readQuantities(tx: Tx, order: Order, sent: readonly LineUpdate[]): Statement {
  const statement: Statement = { stated: [], contradictory: [] };
  for (const [i, item] of sent.entries()) {
    const place = `items[${i}]`;
    const line = lineOf(order, item.lineItemId);
    const ordered = item.orderedQuantity ?? line?.orderedQuantity ?? 1;
    const quantities = statedQuantities(line ?? noUnits(item), item);
    checkQuantities(item, ordered, place);
    const large = largeQuantity(quantities, ordered);
    if (large) throw unreachable(tx, order, `${place}.${large}`, `must be at most the orderedQuantity, ${ordered}`);
    if (areContradictory(quantities, ordered)) {
      if (policy(tx, 'contradictoryQuantities') === 'refuse')
        throw invalid(place, `has quantities that contradict each other: no line of ${ordered} units can have them`);
      statement.contradictory.push(place);
    } else if (Object.keys(quantities).length > 0) statement.stated.push({ lineItemId: item.lineItemId, quantities });
  }
  return statement;
}

/** Tests whether an update removes units that have to be open first. */
export const takesBusyUnits = (order: Order, sent: readonly LineUpdate[]): boolean =>
  sent.some(({ lineItemId, orderedQuantity }) => {
    const line = lineOf(order, lineItemId);
    return line !== undefined && orderedQuantity !== undefined && orderedQuantity < busyUnits(line);
  });

/**
 * Fields of a line that stay if an update leaves them out: the system's, those that every line has,
 * and one that no answer shows.
 */
const keptInLine = [
  ...systemLineFields,
  ...['orderedQuantity', 'preorder', 'itemSubTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemFeeTotal', 'itemTotal'],
  'itemShippingTotal',
  'fulfillment',
] as (keyof OrderLine)[];

/** Changes a line's open units to match the new ordered quantity. */
function orderedUnits(line: OrderLine, ordered: number, place: string): Units {
  const busy = busyUnits(line);
  if (ordered < busy) throw invalid(`${place}.orderedQuantity`, `must be at least ${busy}: that many units are ${whereabouts(line)}`);
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
 * Returns the order's lines after the update: those sent, in that order, with their units
 * unchanged. A line can be left out, and its SKU can change, only while all of its units are open.
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
