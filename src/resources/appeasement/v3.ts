import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { inCurrenciesOf, withPlainAmounts } from '../order/views/currencies.js';
import { reasonsToV3 } from '../order/views/v3-eligibility.js';
import { orderIn } from '../order/views/v3-name.js';
import { type Appeased, appeaseOrder } from './appease-order.js';
import type { NewAppeasement } from './asked.js';
import { type AppeasementEligibility, appeasementEligibility } from './check-eligibility.js';

type Schemas = components['schemas'];

/** The command's names of fields that v3 spells in its own way. */
const names = (path: string): string => path.replace(/\.value$/, '.amount');

const appeasementFromV3 = ({ amount, payments, ...asked }: Schemas['AppeasementToGrantV3']): NewAppeasement => {
  const { appeasementCounter, attributes, reasonCode, subReasonCode, source } = asked;
  return {
    value: amount,
    ...(appeasementCounter !== undefined && { appeasementCounter }),
    ...(attributes && { attributes }),
    ...(reasonCode !== undefined && { reasonCode }),
    ...(subReasonCode !== undefined && { subReasonCode }),
    ...(source !== undefined && { source }),
    ...(payments && { payments }),
  };
};

const appeasedToV3 = ({ order, refunded }: Appeased) =>
  inCurrenciesOf(order, { orderNumber: order.orderNumber, totalAmountRefunded: refunded });

const eligibilityToV3 = ({ order, total, remaining, items, eligibleReasonCodes, ...policy }: AppeasementEligibility) =>
  inCurrenciesOf(order, {
    orderId: order.orderId,
    orderNumber: order.orderNumber,
    ...policy,
    eligibleReasonCodes: reasonsToV3(eligibleReasonCodes),
    eligibleItems: items,
    totalRefundableAmount: total,
    remainingRefundableAmount: remaining,
  });

const created = ['createAppeasementV3', 'createAppeasementByNumber', 'createAppeasementById'] as const;
const checked = ['checkAppeasementEligibility', 'checkAppeasementEligibilityByNumber', 'checkAppeasementEligibilityById'] as const;

export const v3: Routes = [
  ...created.map((id) =>
    op(id, {
      does: appeaseOrder,
      with: ({ path, body: { source, userId, appeasements = [], items = [] } }) => ({
        order: orderIn(path),
        source,
        userId,
        appeasements: withPlainAmounts(appeasements).map(appeasementFromV3),
        items: items.map(({ lineItemId, appeasements: own }) => ({
          lineItemId,
          appeasements: withPlainAmounts(own).map(appeasementFromV3),
        })),
      }),
      returns: appeasedToV3,
      names,
    }),
  ),
  ...checked.map((id) => op(id, { does: appeasementEligibility, with: ({ path }) => orderIn(path), returns: eligibilityToV3 })),
];
