import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { byNumber } from '../../model/find-order.js';
import { type Appeased, appeaseOrder } from './appease-order.js';

const appeasedToV2 = ({ order, refunded, partial, tenant }: Appeased): components['schemas']['AppeasementResponse'] => ({
  responseCode: partial ? 'PARTIAL_SUCCESS' : 'SUCCESS',
  responseMessage: partial ? 'The payments named cover only a part of the appeasement' : 'API Operation successfully completed',
  responseData: { orderNumber: order.orderNumber, totalAmountRefunded: refunded, channel: order.channelId, tenant },
});

export const v2: Routes = [
  op('createAppeasement', {
    does: appeaseOrder,
    with: ({ body }) => ({
      order: byNumber(body.orderNumber),
      source: body.source,
      userId: body.userID,
      appeasements: body.appeasements ?? [],
      items: (body.items ?? []).map((item) => ({ ...item, appeasements: item.appeasements ?? [] })),
    }),
    returns: appeasedToV2,
  }),
];
