import type { LedgerEntry } from '../../../src/model/ledger.js';
import type { Order } from '../../../src/model/order.js';
import { orderToV2 } from '../../../src/resources/order/views/v2.js';
import type { Report } from './invariants.js';
import { cents, goneOf, portion, type RebuiltLine, remainingOf, total } from './rebuilt-line.js';
import { cancelTotalOf, placedOrder, type RebuiltOrder, type SentOrder, toldOrder } from './rebuilt-order.js';
import { type SaidBy, shownQuantities } from './rebuilt-units.js';

interface Known {
  order: RebuiltOrder;
  /** How much of the history is in it. */
  told: number;
}

type Shown = Record<string, unknown>;

const agree = (line: RebuiltLine, shown: Shown): RebuiltLine['units'] =>
  line.units.filter((units) => Object.entries(shownQuantities(units)).every(([name, quantity]) => shown[name] === quantity));

const money = (entries: readonly LedgerEntry[]): number => total(entries.map(({ orderAmount }) => orderAmount));

function lineFigures(line: RebuiltLine, ledger: readonly LedgerEntry[]): Record<string, number> {
  const own = ledger.filter(({ lineItemId }) => lineItemId === line.id);
  const remaining = remainingOf(line);
  return {
    orderedQuantity: line.ordered,
    itemSubTotal: line.subTotal,
    itemDiscountsTotal: line.discount,
    itemTaxTotal: line.tax,
    itemFeeTotal: line.fee,
    itemTotal: line.total,
    cancelledAmount: portion(line.originalTotal, line.ordered - remaining, line.ordered),
    outstandingItemTotal: line.total - portion(line.total, goneOf(line), remaining),
    refundAmount: money(own.filter(({ reason }) => reason === 'RETURN')),
    appeasementTotal: money(own.filter(({ kind }) => kind === 'APPEASEMENT')),
  };
}

const orderFigures = (order: RebuiltOrder, ledger: readonly LedgerEntry[]): Record<string, number> => ({
  orderSubTotal: order.subTotal,
  orderDiscount: order.discount,
  feeTotal: order.fee,
  taxTotal: order.tax,
  orderTotal: order.total,
  cancelTotal: cancelTotalOf(order),
  returnTotal: money(ledger.filter(({ reason }) => reason === 'RETURN')),
  appeasementTotal: money(ledger.filter(({ kind }) => kind === 'APPEASEMENT')),
});

function compare(figures: Record<string, number>, shown: Shown, where: string, report: Report): void {
  for (const [name, figure] of Object.entries(figures)) {
    const now = name === 'orderedQuantity' ? shown[name] : cents(shown[name] as number);
    report(now !== figure, `${where}: ${name} is ${now}, rebuilt ${figure}`);
  }
}

/**
 * Orders as they can be rebuilt from the bodies that were sent and what their histories and ledgers
 * tell: computed here from the documents, and compared with what the API shows.
 */
export class Rebuild {
  readonly #known = new Map<string, Known>();

  /** Follows an order through a step, with the body that the step sent for it, if any. */
  follow(stored: Order, sent: SentOrder | undefined, isReturn: boolean, report: Report): void {
    const known = this.#known.get(stored.orderNumber);
    if (!known && !sent) return;
    const read = known?.order ?? placedOrder(sent as SentOrder);
    const update = known ? sent : undefined;
    const saidBy: SaidBy = update ? 'update' : isReturn ? 'return' : 'nobody';
    const news = stored.auditLogs.slice(known?.told ?? 1);
    const rebuilt = news.reduce((order, entry) => toldOrder(order, entry, update, read, { lines: stored.items, saidBy }), read);
    this.#known.set(stored.orderNumber, { order: this.#compared(rebuilt, stored, report), told: stored.auditLogs.length });
  }

  #compared(rebuilt: RebuiltOrder, stored: Order, report: Report): RebuiltOrder {
    const where = `Order ${stored.orderNumber}`;
    const shown = orderToV2(stored) as unknown as Shown & { items: Shown[] };
    report(rebuilt.lines.length !== shown.items.length, `${where} has ${shown.items.length} lines, rebuilt ${rebuilt.lines.length}`);
    const lines = rebuilt.lines.map((line, i): RebuiltLine => {
      const now = shown.items[i] ?? {};
      const units = agree(line, now);
      report(units.length === 0, `${where}, line ${line.id}: its units cannot be rebuilt: ${JSON.stringify([now, line.units])}`);
      const agreed = units.length > 0 ? { ...line, units } : line;
      compare(lineFigures(agreed, stored.ledger), now, `${where}, line ${line.id}`, report);
      return agreed;
    });
    compare(orderFigures({ ...rebuilt, lines }, stored.ledger), shown, where, report);
    return { ...rebuilt, lines };
  }
}
