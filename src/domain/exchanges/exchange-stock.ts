import type { Order, OrderLine } from '../../model/order.js';
import type { AnnouncedReplacement, Replacement, ReservedStock } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { count, covered, planStock } from '../stock/stock.js';

type Product = Pick<Replacement, 'itemId' | 'sku'>;

/** The stock that a replacement for units of a line would be sent from. */
const planFor = (tx: Tx, order: Order, line: OrderLine, { itemId, sku }: Product, quantity: number) =>
  planStock(tx, order, { ...line, itemId, sku }, quantity);

/**
 * Keeps what stock there is for a replacement, counted as allocated (documented: a pending exchange
 * reserves stock). `covers` if that is all of it.
 */
export function reserve(
  tx: Tx,
  order: Order,
  line: OrderLine,
  { quantity, ...product }: Product & { quantity: number },
): { reserved: ReservedStock[]; covers: boolean } {
  const parts = planFor(tx, order, line, product, quantity);
  for (const part of parts) count(tx, part.stockId, { allocated: part.quantity });
  const reserved = parts.flatMap(({ stockId, quantity: units }) => (stockId === undefined ? [] : [{ stockId, quantity: units }]));
  return { reserved, covers: covered(parts) === quantity };
}

/** Lets go of stock that was kept for replacements. */
export function free(tx: Tx, reserved: readonly ReservedStock[]): void {
  for (const { stockId, quantity } of reserved) count(tx, stockId, { allocated: -quantity });
}

const unitsBySku = (all: readonly { sku: string; quantity: number }[]): Map<string, number> => {
  const units = new Map<string, number>();
  for (const { sku, quantity } of all) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return units;
};

/** Stock of a SKU that was kept for an announced exchange. */
type Kept = Pick<AnnouncedReplacement, 'sku' | 'reserved'>;

/** Whether stock covers all of the replacements, with what was kept for those that they follow. */
export function covers(tx: Tx, order: Order, line: OrderLine, replacements: readonly Replacement[], kept: readonly Kept[]): boolean {
  const there = unitsBySku(kept.flatMap(({ sku, reserved }) => reserved.map(({ quantity }) => ({ sku, quantity }))));
  return [...unitsBySku(replacements)].every(([sku, quantity]) => {
    const itemId = replacements.find((one) => one.sku === sku)?.itemId ?? line.itemId;
    const more = quantity - (there.get(sku) ?? 0);
    return more <= 0 || covered(planFor(tx, order, line, { itemId, sku }, more)) === more;
  });
}
