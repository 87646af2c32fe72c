import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { cancelFraudHold, type FraudDecision, type FraudOutcome, releaseFraudHold } from './decide-fraud.js';

/**
 * The request's account decides the tenant: `tenant` and `channel` in the body change nothing (a
 * policy).
 */
const decisionFromV2 = (body: { orderNumber: string; target?: { serviceName: string } }): FraudDecision => ({
  orderNumber: body.orderNumber,
  source: body.target?.serviceName,
});

/** The values of `status` are a policy. */
const outcomeToV2 = ({ done, sentence }: FraudOutcome) => ({
  status: done ? 'SUCCESS' : 'FAILURE',
  message: sentence,
  errors: done ? [] : [sentence],
});

export const v2: Routes = [
  op('releaseFraudHold', { does: releaseFraudHold, with: ({ body }) => decisionFromV2(body), returns: outcomeToV2 }),
  op('cancelFraudHold', { does: cancelFraudHold, with: ({ body }) => decisionFromV2(body), returns: outcomeToV2 }),
];
