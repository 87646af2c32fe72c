import type { FieldProblem } from '../../core/forms/errors.js';
import { policy } from '../../domain/policies.js';
import { isOpen, memberOf, networkByCode } from '../../domain/stock/network-stock.js';
import { softParts, softRoom } from '../../domain/stock/soft-room.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Network } from '../../model/network.js';
import type { SoftItem, SoftKind, SoftPart } from '../../model/soft-reservation.js';
import type { Tx } from '../../store/tx.js';

/** Units of a SKU that are to be reserved or given back for a line. */
export interface AskedItem extends Omit<SoftItem, 'parts'> {
  /** Units on hand. */
  quantity: number;
  /** Units to backorder and to preorder in addition (a policy). */
  backorderQuantity?: number;
  preorderQuantity?: number;
}

interface Kind {
  kind: SoftKind;
  field: 'quantity' | 'backorderQuantity' | 'preorderQuantity';
}

/** The kinds of units, by the fields that ask for them. */
export const askedKinds: readonly Kind[] = [
  { kind: 'onHand', field: 'quantity' },
  { kind: 'backorder', field: 'backorderQuantity' },
  { kind: 'preorder', field: 'preorderQuantity' },
];

/** The network that an item names, or undefined if it names none or an unknown one. */
export const networkOf = (tx: Tx, { networkCode }: Pick<SoftItem, 'networkCode'>): Network | undefined =>
  networkCode === undefined ? undefined : networkByCode(tx, networkCode);

/** The stock records of an item: in its channel, network and location, at open locations. */
export function stockOfItem(tx: Tx, { sku, channelId, locationNum, ...item }: Omit<SoftItem, 'parts'>): Inventory[] {
  const network = networkOf(tx, item);
  const isMember = network ? memberOf(tx, network) : () => true;
  const open = isOpen(tx);
  return tx
    .by(inventories, 'sku', sku)
    .filter((stock) => stock.channelId === channelId && (locationNum === undefined || stock.locationNum === locationNum))
    .filter((stock) => open(stock) && isMember(stock));
}

/** Whether a SKU without stock records never runs out for this tenant. */
const isEndless = (tx: Tx, sku: string): boolean => tx.by(inventories, 'sku', sku).length === 0 && policy(tx, 'unknownSku') === 'infinite';

/**
 * Where the units of an item are reserved: the record with the most first (a policy). A network
 * keeps its safety stock. Reports every quantity that is not available, under `place`.
 */
export function partsFor(tx: Tx, item: AskedItem, place: string, problems: FieldProblem[]): SoftPart[] {
  const stocks = stockOfItem(tx, item);
  const kept = networkOf(tx, item)?.safetyStock ?? 0;
  return askedKinds.flatMap(({ kind, field }) => {
    const quantity = item[field] ?? 0;
    if (quantity > 0 && isEndless(tx, item.sku)) return [{ kind, quantity }];
    const all = stocks.reduce((sum, stock) => sum + softRoom(stock, kind), 0);
    const available = Math.max(0, all - (kind === 'onHand' ? kept : 0));
    if (quantity <= available) return softParts(stocks, kind, quantity);
    problems.push({ field: `${place}.${field}`, problem: 'invalid', message: `must be at most ${available}: SKU ${item.sku} has no more` });
    return [];
  });
}
