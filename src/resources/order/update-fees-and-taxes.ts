import { invalid, refuseAll } from '../../core/forms/errors.js';
import { auditEntry } from '../../domain/events/history.js';
import { amountProblems } from '../../domain/money/amounts.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order, OrderLine, ShipInfo } from '../../model/order.js';
import type { Fee, Tax } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { withAmounts, withOrderAmounts } from './update-amounts.js';

interface LineFees {
  lineItemId?: string;
  itemFeeTotal?: number;
  itemTaxTotal?: number;
  fees?: Partial<Fee>[];
  taxDetail?: Tax[];
}

interface ShipToTaxes {
  shipToId?: string;
  shipToTaxTotal?: number;
  taxDetail?: Tax[];
}

/** Fees and taxes of an order, of lines and of ship-tos. What is left out stays. */
export interface FeesAndTaxes {
  order: OrderName;
  feeTotal?: number | undefined;
  taxTotal?: number | undefined;
  fees?: Partial<Fee>[] | undefined;
  items?: readonly LineFees[] | undefined;
  shipInfo?: readonly ShipToTaxes[] | undefined;
  /** Whether lists replace those of the order; otherwise they are merged by the entries' names. */
  overrides: boolean;
}

const wholeFee = (fee: Partial<Fee>): Fee => ({ type: '', value: 0, ...fee });

/** The list after an update: the sent one, or the present one with the sent entries in it. */
function listAfter<E extends { type?: string }>(before: readonly E[] = [], sent: readonly E[], overrides: boolean): E[] {
  if (overrides) return [...sent];
  const kept = before.map((one) => sent.find(({ type }) => type === one.type) ?? one);
  return [...kept, ...sent.filter((one) => !kept.includes(one))];
}

function withLineFees(order: Order, line: OrderLine, sent: LineFees, overrides: boolean): OrderLine {
  const { lineItemId: _, fees, taxDetail, ...totals } = sent;
  const lists = {
    ...(fees && { fees: listAfter(line.fees, fees.map(wholeFee), overrides) }),
    ...(taxDetail && { taxDetail: listAfter(line.taxDetail, taxDetail, overrides) }),
  };
  return withAmounts(line, { ...line, ...lists, ...totals }, { ...line, ...lists }, order.currency);
}

/** Finds the index of each sent part in the order. Refuses an id that the order does not have. */
function placed<P, Q>(parts: readonly P[], sent: readonly Q[], idOf: (part: P | Q) => unknown, field: string): Map<P, Q> {
  return new Map(
    sent.map((one, i) => {
      const part = parts.find((other) => idOf(other) === idOf(one));
      if (!part) throw invalid(`${field.replace('[]', `[${i}]`)}`, `must be one of [${parts.map(idOf).join(', ')}]`);
      return [part, one];
    }),
  );
}

const lineIdOf = ({ lineItemId }: { lineItemId?: string }) => lineItemId;
const shipToIdOf = ({ shipToId }: { shipToId?: string }) => shipToId;

function withTaxes(shipTo: ShipInfo & { taxDetail?: Tax[] }, { taxDetail, shipToTaxTotal }: ShipToTaxes, overrides: boolean): ShipInfo {
  return {
    ...shipTo,
    ...(shipToTaxTotal !== undefined && { shipToTaxTotal }),
    ...(taxDetail && { taxDetail: listAfter(shipTo.taxDetail, taxDetail, overrides) }),
  };
}

/**
 * Sets fees and taxes of an order, its lines and its ship-tos; totals follow (documented: only what
 * is sent applies).
 */
export function updateFeesAndTaxes(tx: Tx, sent: FeesAndTaxes): Order {
  const { overrides, feeTotal, taxTotal, items = [], shipInfo = [] } = sent;
  const order = orderNamed(tx, sent.order);
  const sentFees = sent.fees?.map(wholeFee);
  const totals = { ...(feeTotal !== undefined && { feeTotal }), ...(taxTotal !== undefined && { taxTotal }) };
  refuseAll(amountProblems({ items: items as LineFees[], ...totals, ...(sentFees && { fees: sentFees }) }));
  const lines = placed(order.items, items, lineIdOf, 'items[].lineItemId');
  const shipTos = placed(order.shipInfo, shipInfo, shipToIdOf, 'shipInfo[].shipToId');
  const fees = sentFees && { fees: listAfter(order.fees, sentFees, overrides) };
  const edited: Order = {
    ...order,
    ...fees,
    items: order.items.map((line) => withLineFees(order, line, lines.get(line) ?? {}, overrides)),
    shipInfo: order.shipInfo.map((shipTo) => withTaxes(shipTo, shipTos.get(shipTo) ?? {}, overrides)),
  };
  const totalled = withOrderAmounts(tx, order, { ...order, ...fees, ...totals }, edited);
  return keepOrder(tx, totalled, auditEntry(tx, 'UPDATE', { note: 'Fees and taxes changed' }));
}
