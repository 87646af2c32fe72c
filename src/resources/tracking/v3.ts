import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Order } from '../../model/order.js';
import { orderIn } from '../order/views/v3-name.js';
import { acknowledgeTracking } from './acknowledge-tracking.js';

const acknowledged = ['acknowledgeOrderTrackingByNumber', 'acknowledgeOrderTrackingById'] as const;

const messageToV3 = ({ orderNumber }: Order) => ({ message: `The acknowledgement for order ${orderNumber} is recorded` });

export const v3: Routes = acknowledged.map((id) =>
  op(id, {
    does: acknowledgeTracking,
    with: ({ path, body: { eventType } }) => ({ order: orderIn(path), eventType, ofEach: true }),
    returns: messageToV3,
  }),
);
