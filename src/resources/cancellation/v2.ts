import type { components } from '../../contract-types.js';
import type { Because } from '../../domain/events/history.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { byId } from '../../model/find-order.js';
import { orderToV2 } from '../order/views/v2.js';
import { eligibilityToV2 } from '../order/views/v2-eligibility.js';
import { type Cancel, cancelEligibility, cancelOrder } from './cancel-order.js';

const texts = ['reasonCode', 'subReasonCode', 'source', 'employeeId', 'note', 'policyCode'] as const;
type Told = { [field in (typeof texts)[number]]?: string | number } & Pick<Because, 'attributes'>;

/** Reads who cancels and why. Ids may be numbers, as in documented examples. */
function because({ attributes, ...body }: Told): Because {
  const told = Object.fromEntries(texts.filter((name) => body[name] !== undefined).map((name) => [name, String(body[name])]));
  return { ...told, ...(attributes && { attributes }) };
}

const cancelFromV2 = (body: components['schemas']['CancelRequest']): Cancel => ({
  order: byId(body.orderId),
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
    with: ({ query }) => ({ order: byId(query.orderId), lineItemIds: query.lineItemIds }),
    returns: eligibilityToV2,
  }),
  op('cancelOrder', { does: cancelOrder, with: ({ body }) => cancelFromV2(body), returns: orderToV2 }),
];
