import { wholeIn } from '../../../core/values/written-number.js';
import { lineAmounts } from '../../../domain/money/line-amounts.js';
import { lineStatus } from '../../../domain/status/line-status.js';
import { pendingShippedBackOrderQuantity, quantitiesOf } from '../../../domain/status/quantities.js';
import { held } from '../../../domain/status/units.js';
import { openTable } from '../../../kit/open-table.js';
import { isFulfillable, isInventoryManaged } from '../../../model/fulfillment.js';
import type { Order, OrderLine } from '../../../model/order.js';
import { innerOfLine } from '../../../model/order-inner.js';
import { appeasementsV3, discountsV3, lineFeesV3, returnsV3, taxesV3 } from './v3-amounts.js';
import { lineCancellations } from './v3-cancellations.js';
import { notesV3 } from './v3-note.js';

/** A line with the fields that v2 shows as they were sent. */
export interface StatedLine extends OrderLine {
  subType?: string;
  associateId?: string;
  gifting?: boolean;
  segment?: string;
  notes?: object[];
}

type Holder = Pick<Order, 'currency' | 'holds' | 'auditLogs'>;

/** Where the line's units are. Each unit counts once (documented names). */
function quantityInStatus({ units }: OrderLine, { holds }: Pick<Holder, 'holds'>) {
  const waiting = held(units, 'open', 'backordered');
  return {
    created: holds.length > 0 ? 0 : waiting,
    hold: holds.length > 0 ? waiting : 0,
    pendingShipped: held(units, 'allocated', 'readyForPickup'),
    shipped: held(units, 'shipped'),
    delivered: held(units, 'delivered', 'pickedUp', 'pendingReturn', 'processingReturn', 'rejectedReturn', 'pendingExchange'),
    cancelled: held(units, 'cancelled'),
    returned: held(units, 'returned', 'exchanged'),
  };
}

/** The amounts and quantities of a line that the system computes, by the names of v2 and v3. */
function computed(line: OrderLine, order: Holder) {
  const amounts = lineAmounts(line, order.currency);
  const quantities = quantitiesOf(line);
  return Object.assign(amounts, quantities, {
    invoicedQuantity: amounts.invoiceQuantity,
    orderedQuantityToShip: quantities.pendingShippedQuantity,
    pendingShippedBackOrderQuantity: pendingShippedBackOrderQuantity(line),
    quantityInStatus: quantityInStatus(line, order),
    lineOrderStatus: lineStatus(line),
    isFulfillable: isFulfillable(line),
    isInventoryManaged: isInventoryManaged(line),
  });
}

/** All but what the system computes, so that no body sets it. */
const computedNames = [
  ...(['cancelledAmount', 'refundAmount', 'appeasementTotal', 'invoiceTotal', 'reshippedQuantity'] as const),
  ...(['backOrderedQuantity', 'shippedQuantity', 'deliveredQuantity', 'cancelledQuantity'] as const),
  ...(['pendingReturnQuantity', 'processingReturnQuantity', 'rejectedReturnQuantity', 'returnedQuantity'] as const),
  ...(['pendingExchangeQuantity', 'exchangeQuantity', 'invoicedQuantity', 'orderedQuantityToShip'] as const),
  ...(['pendingShippedBackOrderQuantity', 'quantityInStatus', 'lineOrderStatus', 'isFulfillable', 'isInventoryManaged'] as const),
] satisfies readonly (keyof ReturnType<typeof computed>)[];

/** The fields of v3's OrderItem that differ from those of an order's line. */
export const linesV3 = openTable<StatedLine, StatedLine, Holder>()(
  {
    itemId: {
      of: 'itemId',
      alone: true,
      shows: ({ itemId }) => wholeIn(itemId),
      takes: (itemId: number) => String(itemId),
    },
    itemName: 'title',
    itemSubtype: 'subType',
    itemSubtotal: 'itemSubTotal',
    originalItemSubtotal: 'originalItemSubTotal',
    employeeId: 'associateId',
    isBackorder: 'backorder',
    isPreorder: 'preorder',
    isExchangeItem: 'exchangeItem',
    isGifting: 'gifting',
    hasInfiniteConsent: 'infiniteConsent',
    segment: { writeOnly: 'segment' },
    fees: { of: 'fees', each: lineFeesV3 },
    discounts: { of: 'discounts', each: discountsV3 },
    taxDetails: { of: 'taxDetail', each: taxesV3 },
    appeasements: { of: 'appeasements', each: appeasementsV3 },
    returns: { of: 'returns', each: returnsV3 },
    notes: { of: 'notes', each: notesV3 },
    cancellations: {
      shows: ({ units, lineItemId }, order) => (held(units, 'cancelled') > 0 ? lineCancellations(order, lineItemId) : undefined),
    },
  },
  innerOfLine,
  {
    names: computedNames,
    shows: computed,
    from: { invoicedQuantity: 'invoiceQuantity', orderedQuantityToShip: 'pendingShippedQuantity' },
  },
);
