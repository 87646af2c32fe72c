import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderToV3 } from '../order/views/v3.js';
import { orderIn } from '../order/views/v3-name.js';
import { authorizePayments } from './authorize-payments.js';
import { reportPayment } from './update-payment.js';

export const v3: Routes = [
  op('authorizePayments', {
    does: authorizePayments,
    with: ({ body }) => ({ orders: body.orders ?? [], force: body.force ?? false, sync: body.sync ?? false }),
    returns: (orders) => ({ orders }),
  }),
  ...(['updatePaymentStatusByNumber', 'updatePaymentStatusById'] as const).map((id) =>
    op(id, {
      does: reportPayment,
      with: ({ path, body }) => ({ ...body, order: orderIn(path) }),
      returns: orderToV3,
    }),
  ),
];
