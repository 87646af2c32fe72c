import type { components } from '../../contract-types.js';
import type { Because } from '../../domain/events/history.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { byId } from '../../model/find-order.js';
import { eligibilityToV2 } from '../order/views/v2-eligibility.js';
import type { AskedItem, AskedReturn } from './asked.js';
import { createReturn } from './create-return.js';
import { type EligibilityOf, exchangeEligibility, returnEligibility } from './eligibility.js';

type Schemas = components['schemas'];

/** The command's names of fields that v2 spells in its own way. */
const names = (path: string): string =>
  path.replace(/\.lineItemId$/, '.orderLineItemId').replace(/\.shipmentLineItemId$/, '.shipmentLineId');

function reasons({ reasonCode, subReasonCode }: Schemas['ReturnItem']): Because {
  return { ...(reasonCode !== undefined && { reasonCode }), ...(subReasonCode !== undefined && { subReasonCode }) };
}

const itemFromV2 = (item: Schemas['ReturnItem']): AskedItem => ({
  lineItemId: item.orderLineItemId,
  shipmentId: item.shipmentId,
  shipmentLineItemId: item.shipmentLineId,
  quantity: item.quantity,
  returnType: item.returnType,
  overridesPolicy: item.policyOveride ?? false,
  returnAmount: item.returnAmount,
  fees: item.fees ?? [],
  scannedAt: item.scanTimeStamp,
  exchange: item.exchange,
  because: reasons(item),
});

const returnFromV2 = ({
  orderId,
  items,
  employeeId,
  source,
  exchange,
  returnTimeStamp,
  attributes,
}: Schemas['ReturnRequest']): AskedReturn => ({
  order: byId(orderId),
  items: items.map(itemFromV2),
  exchange,
  returnedAt: returnTimeStamp,
  attributes,
  because: { employeeId, source },
});

const lineOf = ({ orderId, lineItemId }: { orderId: string; lineItemId?: string }): EligibilityOf => ({
  order: byId(orderId),
  lineItemId,
});

export const v2: Routes = [
  op('getReturnEligibility', { does: returnEligibility, with: ({ query }) => lineOf(query), returns: eligibilityToV2 }),
  op('getExchangeEligibility', { does: exchangeEligibility, with: ({ query }) => lineOf(query), returns: eligibilityToV2 }),
  op('createReturn', {
    does: createReturn,
    status: 201,
    with: ({ body }) => returnFromV2(body),
    returns: ({ order: _order, ...result }) => result,
    names,
  }),
];
