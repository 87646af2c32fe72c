import { isInventoryManaged } from '../../model/fulfillment.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { locations } from '../../model/location.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { stockFault } from '../faults/business-faults.js';
import { policy } from '../policies.js';
import { isFull } from './capacity.js';
import { softlyHeld } from './soft-units.js';

/**
 * Units of a line that one location sends, and the stock record that counts them. A SKU without
 * stock records has no `stockId`.
 */
export interface StockPart {
  locationNum: number;
  quantity: number;
  stockId?: string;
}

const counter = ({ counters }: Inventory, code: string): number => counters[code] ?? 0;

/**
 * onHand − allocated − shipped − safetyStock, less the softly reserved units (documented); may be
 * below 0.
 */
export const availableToPurchase = (stock: Inventory): number =>
  counter(stock, 'onHand') - counter(stock, 'allocated') - counter(stock, 'shipped') - (stock.safetyStock ?? 0) - (stock.softReserved ?? 0);

/**
 * Units that may be allocated now: none of an item marked as out of stock; infinite inventory never
 * runs out (documented). `own` are softly reserved units that the asking line holds itself.
 */
export function takeable(stock: Inventory, own = 0): number {
  if (stock.isNoStock) return 0;
  return stock.infiniteInventory ? Number.POSITIVE_INFINITY : Math.max(0, availableToPurchase(stock) + own);
}

/**
 * How many more backorder or preorder units a record has room for: the limit less the reserved
 * units (documented), those of soft reservations included.
 */
export const reservationRoom = (stock: Inventory, kind: 'backorder' | 'preorder'): number =>
  kind === 'backorder'
    ? (stock.backOrderLimit ?? 0) - stock.backordered - (stock.softBackordered ?? 0)
    : (stock.preOrderLimit ?? 0) - stock.preordered - (stock.softPreordered ?? 0);

/**
 * The stock records that a line can be sent from or reserved in: those of its SKU in the order's or
 * the line's channel, at open locations.
 */
export function stockOfLine(tx: Tx, order: Order, line: OrderLine): Inventory[] {
  return tx
    .by(inventories, 'sku', line.sku)
    .filter(({ channelId, locationNum }) => (channelId === order.channelId || channelId === line.channelId) && !isClosed(tx, locationNum));
}

/** The location that the line's ship-to names (documented as the pickup store), or undefined. */
export function shipToLocation(order: Order, line: OrderLine): number | undefined {
  const { locationNum } = order.shipInfo.find(({ shipToId }) => shipToId === line.shipToId) ?? {};
  return locationNum !== undefined && /^\d+$/.test(locationNum) ? Number(locationNum) : undefined;
}

/** Whether a location is closed. */
export const isClosed = (tx: Tx, locationNum: number): boolean =>
  tx.by(locations, 'locationNum', locationNum).some(({ isActive }) => isActive === false);

/**
 * The location that sends a SKU without stock records: the ship-to's location, the store that sold
 * it, the lowest known location that is open, or else the lowest number that is not closed (a
 * policy). Undefined if all that are open are full.
 */
function anyLocation(tx: Tx, order: Order, line: OrderLine, { avoid, leaving }: Where): number | undefined {
  const open = (locationNum: number | undefined): locationNum is number =>
    locationNum !== undefined && locationNum !== avoid && !isClosed(tx, locationNum);
  const takes = (locationNum: number) => !isFull(tx, order, line, locationNum, leaving);
  const named = [shipToLocation(order, line), order.retail?.locationNum].filter(open).find(takes);
  if (named !== undefined) return named;
  const known = [...tx.list(locations)].map(({ locationNum }) => locationNum).filter(open);
  if (known.length > 0) return known.sort((a, b) => a - b).find(takes);
  let lowest = 1;
  while (lowest === avoid || isClosed(tx, lowest)) lowest += 1;
  return lowest;
}

/**
 * The locations a plan may use: `only` this one, or all but `avoid`. `leaving` is the allocation
 * whose units are planned anew.
 */
export interface Where {
  only?: number | undefined;
  avoid?: number | undefined;
  leaving?: string | undefined;
}

/** Plans units that no stock record counts. */
function planUncounted(tx: Tx, order: Order, line: OrderLine, quantity: number, where: Where): StockPart[] {
  const locationNum = where.only ?? anyLocation(tx, order, line, where);
  return locationNum === undefined || isFull(tx, order, line, locationNum, where.leaving) ? [] : [{ locationNum, quantity }];
}

/**
 * Plans which locations send up to `quantity` units of a line: first the ship-to's location, then
 * those where units are softly reserved for it, then the one with the most stock (a policy). A
 * location that can take no further allocation sends nothing (documented). A SKU without stock
 * records is covered if the policy `unknownSku` is `infinite`. Faults of the tenant may hide stock
 * or split what one location would send.
 */
export function planStock(tx: Tx, order: Order, line: OrderLine, quantity: number, where: Where = {}): StockPart[] {
  if (stockFault(tx, 'noStock', order, line)) return [];
  const parts = planSeen(tx, order, line, quantity, where);
  const anywhere = where.only === undefined && where.avoid === undefined;
  return anywhere && stockFault(tx, 'splitAllocation', order, line) ? split(tx, order, line, parts) : parts;
}

/**
 * Moves half of what one location would send to another that has stock. Returns the parts unchanged
 * if none has.
 */
function split(tx: Tx, order: Order, line: OrderLine, parts: StockPart[]): StockPart[] {
  const [whole, more] = parts;
  if (!whole || more || whole.quantity < 2) return parts;
  const [other] = planSeen(tx, order, line, Math.floor(whole.quantity / 2), { avoid: whole.locationNum });
  return other ? [{ ...whole, quantity: whole.quantity - other.quantity }, other] : parts;
}

function planSeen(tx: Tx, order: Order, line: OrderLine, quantity: number, where: Where): StockPart[] {
  const { only, avoid, leaving } = where;
  if (!isInventoryManaged(line)) return planUncounted(tx, order, line, quantity, where);
  if (tx.by(inventories, 'sku', line.sku).length === 0) {
    if (policy(tx, 'unknownSku') !== 'infinite' || (only !== undefined && only === avoid)) return [];
    return planUncounted(tx, order, line, quantity, where);
  }
  const first = shipToLocation(order, line);
  const softly = (stock: Inventory) => softlyHeld(tx, order, line, 'onHand', stock.id);
  const rank = (stock: Inventory) => (stock.locationNum === first ? 0 : softly(stock) > 0 ? 1 : 2);
  const free = (stock: Inventory) => takeable(stock, softly(stock));
  const candidates = stockOfLine(tx, order, line)
    .filter(({ locationNum }) => (only === undefined || locationNum === only) && locationNum !== avoid)
    .filter(({ locationNum }) => !isFull(tx, order, line, locationNum, leaving))
    .sort((a, b) => rank(a) - rank(b) || free(b) - free(a) || a.locationNum - b.locationNum || (a.id < b.id ? -1 : 1));
  const parts: StockPart[] = [];
  let left = quantity;
  for (const stock of candidates) {
    const part = Math.min(left, free(stock));
    if (part > 0) parts.push({ locationNum: stock.locationNum, quantity: part, stockId: stock.id });
    left -= part;
  }
  return parts;
}

/** The locations that have stock for a line and can take no further allocation. */
export const fullLocations = (tx: Tx, order: Order, line: OrderLine): number[] =>
  stockOfLine(tx, order, line)
    .filter((stock) => takeable(stock) > 0 && isFull(tx, order, line, stock.locationNum))
    .map(({ locationNum }) => locationNum);

/** Whether at least one unit of a SKU can be allocated at some location. */
export function inStock(tx: Tx, sku: string): boolean {
  const stocks = tx.by(inventories, 'sku', sku);
  return stocks.length === 0 ? policy(tx, 'unknownSku') === 'infinite' : stocks.some((stock) => takeable(stock) > 0);
}

/** The number of units that a plan covers. */
export const covered = (parts: readonly StockPart[]): number => parts.reduce((sum, part) => sum + part.quantity, 0);

/**
 * Adds to the counters of a stock record. Does nothing for units of a SKU without stock records.
 */
export function count(tx: Tx, stockId: string | undefined, changes: Record<string, number>): void {
  const stock = stockId === undefined ? undefined : tx.find(inventories, stockId);
  if (!stock) return;
  const counters = { ...stock.counters };
  for (const [code, change] of Object.entries(changes)) counters[code] = (counters[code] ?? 0) + change;
  tx.put(inventories, { ...stock, counters, updatedAt: tx.now() });
}

/** Adds to the backordered or preordered units of a stock record. */
export function countReserved(tx: Tx, stockId: string | undefined, kind: 'backordered' | 'preordered', change: number): void {
  const stock = stockId === undefined ? undefined : tx.find(inventories, stockId);
  if (stock) tx.put(inventories, { ...stock, [kind]: stock[kind] + change, updatedAt: tx.now() });
}
