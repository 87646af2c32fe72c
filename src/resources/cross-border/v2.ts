import { pick } from '../../core/values/reshape.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { releaseCrossBorder } from './release-cross-border.js';
import { validateCrossBorder } from './validate-cross-border.js';

/** Both responses have no body (documented). */
export const v2: Routes = [
  op('validateCrossBorder', {
    does: validateCrossBorder,
    with: ({ body }) => body.orderNumbers ?? [],
    returns: () => undefined,
  }),
  op('releaseCrossBorder', {
    does: releaseCrossBorder,
    with: ({ body }) => ({
      orderNumber: body.orderNumber,
      releaseType: body.releaseType,
      because: pick(body, ['reasonCode', 'subReasonCode', 'note']),
    }),
    returns: () => undefined,
  }),
];
