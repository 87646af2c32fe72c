import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderToV2 } from '../order/views/v2.js';
import { updatePayment } from './update-payment.js';

export const v2: Routes = [
  op('updatePaymentStatus', {
    does: updatePayment,
    with: ({ path, body }) => ({ ...body, orderNumber: path.orderNumber }),
    returns: orderToV2,
  }),
];
