import { op, type Routes } from '../../kit/resource.js';
import { type Appeased, appeaseOrder } from './appease-order.js';

const appeasedToV2 = ({ order, refunded, partial, tenant }: Appeased & { tenant: string }) => ({
  responseCode: partial ? 'PARTIAL_SUCCESS' : 'SUCCESS',
  responseMessage: partial ? 'The payments named cover only a part of the appeasement' : 'The appeasement was granted and refunded',
  responseData: { orderNumber: order.orderNumber, totalAmountRefunded: refunded, channel: order.channelId, tenant },
});

export const v2: Routes = {
  createAppeasement: op({
    does: (tx, input: Parameters<typeof appeaseOrder>[1]) => ({ ...appeaseOrder(tx, input), tenant: tx.tenant }),
    with: ({ body }) => ({
      orderNumber: body.orderNumber,
      source: body.source,
      userId: body.userID,
      appeasements: body.appeasements ?? [],
      items: (body.items ?? []).map((item: { lineItemId?: string; appeasements?: [] }) => ({
        ...item,
        appeasements: item.appeasements ?? [],
      })),
    }),
    returns: appeasedToV2,
  }),
};
