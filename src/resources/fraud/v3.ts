import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderIn } from '../order/views/v3-name.js';
import { cancelFraudHold, releaseFraudHold } from './decide-fraud.js';

const released = ['releaseFraudHoldByNumber', 'releaseFraudHoldById'] as const;
const cancelled = ['cancelFraudHoldByNumber', 'cancelFraudHoldById'] as const;

const messageToV3 = (message: string) => ({ message });

export const v3: Routes = [
  ...released.map((id) => op(id, { does: releaseFraudHold, with: ({ path }) => ({ order: orderIn(path) }), returns: messageToV3 })),
  ...cancelled.map((id) =>
    op(id, {
      does: cancelFraudHold,
      with: ({ path, body: { attributes: _own, ...because } }) => ({ order: orderIn(path), because }),
      returns: messageToV3,
    }),
  ),
];
