import { op, type Routes } from '../../kit/resource.js';
import { orderToV2 } from '../order/views/v2.js';
import { updatePayment } from './update-payment.js';

export const v2: Routes = {
  updatePaymentStatus: op({
    does: updatePayment,
    with: ({ path, body }) => ({ ...body, orderNumber: path.orderNumber }),
    returns: orderToV2,
  }),
};
