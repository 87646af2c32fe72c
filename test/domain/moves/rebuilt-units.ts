import { describeMoves } from '../../../src/domain/moves/describe.js';
import type { AuditLog } from '../../../src/model/order.js';

/** Units of a line, bucket by bucket; a bucket that is not named holds none. */
export type Units = Readonly<Record<string, number>>;

const waiting = ['open', 'backordered', 'allocated', 'readyForPickup'];
const withCustomer = ['delivered', 'pickedUp', 'shipped'];

/** Where each move takes units from, the first of these first, and where it puts them. */
const ways: Readonly<Record<string, readonly [from: readonly string[], to: string]>> = {
  allocate: [['open'], 'allocated'],
  backorder: [['open'], 'backordered'],
  releaseBackorder: [['backordered'], 'allocated'],
  unreserve: [['backordered'], 'open'],
  deallocate: [['allocated', 'readyForPickup'], 'open'],
  reallocate: [['allocated'], 'allocated'],
  cancel: [waiting, 'cancelled'],
  cancelBackorder: [['backordered'], 'cancelled'],
  readyForPickup: [['allocated'], 'readyForPickup'],
  putBack: [['readyForPickup'], 'allocated'],
  pickUp: [['readyForPickup'], 'pickedUp'],
  ship: [['allocated'], 'shipped'],
  scratch: [['allocated', 'readyForPickup'], 'cancelled'],
  unship: [['shipped'], 'allocated'],
  reship: [['shipped', 'delivered'], 'shipped'],
  deliver: [['shipped'], 'delivered'],
  requestReturn: [withCustomer, 'pendingReturn'],
  processReturn: [['pendingReturn', ...withCustomer], 'processingReturn'],
  rejectReturn: [['processingReturn', 'pendingReturn', 'pendingExchange'], 'rejectedReturn'],
  receiveReturn: [['processingReturn', 'pendingReturn', ...withCustomer, 'pendingExchange'], 'returned'],
  requestExchange: [withCustomer, 'pendingExchange'],
  exchange: [['pendingExchange'], 'exchanged'],
  refundInstead: [['pendingExchange'], 'returned'],
};

/** The moves by the sentences with which an order's history tells of them. */
const moveBySentence = new Map<string | undefined, string>([
  ...describeMoves().map(({ name, describes }): [string, string] => [describes, name]),
  ['No answer to the delay in time', 'cancelBackorder'],
  ['The customer declined the delay', 'cancelBackorder'],
  ['Cancelled for fraud', 'cancel'],
  ['What was to be sent at once is not: the units it replaces are not exchanged', 'cancel'],
  ['Stock does not cover what was to be sent: the units are refunded instead', 'refundInstead'],
]);

/** The name of the move that an entry of the history tells of; undefined where it tells of none. */
export const moveTold = ({ note, quantity }: AuditLog): string | undefined =>
  quantity === undefined ? undefined : moveBySentence.get(note);

export const unitsIn = (units: Units, ...buckets: readonly string[]): number =>
  buckets.reduce((sum, bucket) => sum + (units[bucket] ?? 0), 0);

function shifted(units: Units, from: readonly string[], to: string, quantity: number): Units | undefined {
  const next: Record<string, number> = { ...units };
  let left = quantity;
  for (const bucket of from) {
    const taken = Math.min(left, next[bucket] ?? 0);
    next[bucket] = (next[bucket] ?? 0) - taken;
    left -= taken;
  }
  next[to] = (next[to] ?? 0) + quantity;
  return left > 0 ? undefined : next;
}

/**
 * Who said which units a move means: nobody, an update by its quantities, a return by shipments.
 */
export type SaidBy = 'nobody' | 'update' | 'return';

/** Every way to move so many units out of some buckets. */
function everyWay(units: Units, [first, ...rest]: readonly string[], to: string, quantity: number): Units[] {
  if (first === undefined) return quantity === 0 ? [units] : [];
  const has = unitsIn(units, first);
  return Array.from({ length: Math.min(has, quantity) + 1 }, (_, taken) => {
    const next = { ...units, [first]: has - taken };
    return everyWay({ ...next, [to]: unitsIn(next, to) + taken }, rest, to, quantity - taken);
  }).flat();
}

/**
 * What a move can have made of a line's units: one outcome, or, where it was said which units it
 * meant, which the history does not tell, one for each way to take them.
 */
export function afterMove(units: Units, move: string, quantity: number, saidBy: SaidBy): Units[] {
  const [from, to] = ways[move] ?? [[], 'open'];
  if (saidBy === 'return') return everyWay(units, from, to, quantity);
  const sources = saidBy === 'update' ? [from, ...from.map((bucket) => [bucket])] : [from];
  const outcomes = sources.map((buckets) => shifted(units, buckets, to, quantity)).filter((one) => one !== undefined);
  return [...new Map(outcomes.map((one) => [JSON.stringify(one), one])).values()];
}

const returning = ['pendingReturn', 'processingReturn', 'rejectedReturn', 'returned', 'pendingExchange', 'exchanged'];

/** Units that have left their location, whatever became of them since. */
export const leftUnits = (units: Units): number => unitsIn(units, ...withCustomer, ...returning);

/** The quantities of a line as the API shows them. */
export const shownQuantities = (units: Units): Readonly<Record<string, number>> => ({
  backOrderedQuantity: unitsIn(units, 'backordered'),
  pendingShippedQuantity: unitsIn(units, 'allocated', 'readyForPickup'),
  shippedQuantity: leftUnits(units),
  deliveredQuantity: unitsIn(units, 'delivered', 'pickedUp', ...returning),
  cancelledQuantity: unitsIn(units, 'cancelled'),
  pendingReturnQuantity: unitsIn(units, 'pendingReturn'),
  processingReturnQuantity: unitsIn(units, 'processingReturn'),
  rejectedReturnQuantity: unitsIn(units, 'rejectedReturn'),
  returnedQuantity: unitsIn(units, 'returned'),
  pendingExchangeQuantity: unitsIn(units, 'pendingExchange'),
  exchangeQuantity: unitsIn(units, 'exchanged'),
});
