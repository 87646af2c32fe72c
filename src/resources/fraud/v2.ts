import { Refusal } from '../../core/forms/errors.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { byNumber } from '../../model/find-order.js';
import type { Command } from '../../store/tx.js';
import { cancelFraudHold, type FraudDecision, releaseFraudHold } from './decide-fraud.js';

/**
 * The request's account decides the tenant: `tenant` and `channel` in the body change nothing (a
 * policy).
 */
const decisionFromV2 = (body: { orderNumber: string; target?: { serviceName: string } }): FraudDecision => ({
  order: byNumber(body.orderNumber),
  service: body.target?.serviceName,
});

/**
 * Answers a refusal as a failure (documented: 200 with a failure in it). Both commands refuse
 * before they change anything. The values of `status` are a policy.
 */
const answered =
  (decide: Command<FraudDecision, string>): Command<FraudDecision, { status: string; message: string; errors: string[] }> =>
  (tx, decision) => {
    try {
      return { status: 'SUCCESS', message: decide(tx, decision), errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: 'FAILURE', message: error.message, errors: [error.message] };
    }
  };

export const v2: Routes = [
  op('releaseFraudHold', { does: answered(releaseFraudHold), with: ({ body }) => decisionFromV2(body), returns: (one) => one }),
  op('cancelFraudHold', { does: answered(cancelFraudHold), with: ({ body }) => decisionFromV2(body), returns: (one) => one }),
];
