import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderToV3 } from '../order/views/v3.js';
import { eligibilityToV3 } from '../order/views/v3-eligibility.js';
import { orderIn } from '../order/views/v3-name.js';
import { type Cancel, cancelEligibility, cancelOrder } from './cancel-order.js';

type Schemas = components['schemas'];

const cancelFromV3 = (body: Schemas['CancellationRequestV3']): Omit<Cancel, 'order'> => {
  const { items, releaseSoftReservation, requestContext: _context, ...because } = body;
  return {
    releaseSoftReservation,
    items: items?.map(({ lineItemId, quantity, itemUnitNumber: _unit, ...ofLine }) => ({
      lineItemId,
      quantity,
      because: ofLine,
    })),
    because,
  };
};

const cancelled = ['cancelOrderV3', 'cancelOrderByNumber', 'cancelOrderById'] as const;
const checked = ['checkCancelEligibility', 'checkCancelEligibilityByNumber', 'checkCancelEligibilityById'] as const;

export const v3: Routes = [
  ...cancelled.map((id) =>
    op(id, {
      does: cancelOrder,
      with: ({ path, body }) => ({ order: orderIn(path), ...cancelFromV3(body) }),
      returns: orderToV3,
      errors: { notEligible: 412 },
    }),
  ),
  ...checked.map((id) =>
    op(id, {
      does: cancelEligibility,
      with: ({ path, query }) => ({ order: orderIn(path), lineItemIds: query.lineItemIds }),
      returns: eligibilityToV3,
    }),
  ),
];
