import type { components } from '../../contract-types.js';
import type { Because } from '../../domain/events/history.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderToV2 } from '../order/views/v2.js';
import { type Cancel, cancelEligibility, cancelOrder } from './cancel-order.js';

/** Reads who cancels and why. Ids may be numbers, as in documented examples. */
function because(body: { [field in keyof Because]?: string | number }): Because {
  const fields = ['reasonCode', 'subReasonCode', 'source', 'employeeId', 'note', 'policyCode'] as const;
  return Object.fromEntries(fields.filter((name) => body[name] !== undefined).map((name) => [name, String(body[name])]));
}

const cancelFromV2 = (body: components['schemas']['CancelRequest']): Cancel => ({
  orderId: body.orderId,
  items: body.items?.map(({ lineItemId, quantity, ...item }) => ({
    ...(lineItemId !== undefined && { lineItemId: String(lineItemId) }),
    quantity,
    because: because(item),
  })),
  because: because(body),
});

export const v2: Routes = [
  op('getCancelEligibility', {
    does: cancelEligibility,
    with: ({ query }) => ({ orderId: query.orderId, lineItemIds: query.lineItemIds }),
    returns: (one) => one,
  }),
  op('cancelOrder', { does: cancelOrder, with: ({ body }) => cancelFromV2(body), returns: orderToV2 }),
];
