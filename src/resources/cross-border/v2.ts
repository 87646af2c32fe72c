import type { Because } from '../../domain/events/history.js';
import { op, type Routes } from '../../kit/resource.js';
import { type CrossBorderRelease, releaseCrossBorder } from './release-cross-border.js';
import { validateCrossBorder } from './validate-cross-border.js';

const releaseFromV2 = ({
  orderNumber,
  releaseType,
  reasonCode,
  subReasonCode,
  note,
}: Omit<CrossBorderRelease, 'because'> & Because): CrossBorderRelease => ({
  orderNumber,
  releaseType,
  because: {
    ...(reasonCode !== undefined && { reasonCode }),
    ...(subReasonCode !== undefined && { subReasonCode }),
    ...(note !== undefined && { note }),
  },
});

/** Both answer without a body (documented). */
export const v2: Routes = {
  validateCrossBorder: op({
    does: validateCrossBorder,
    with: ({ body }) => (body.orderNumbers ?? []) as string[],
    returns: () => undefined,
  }),
  releaseCrossBorder: op({ does: releaseCrossBorder, with: ({ body }) => releaseFromV2(body), returns: () => undefined }),
};
