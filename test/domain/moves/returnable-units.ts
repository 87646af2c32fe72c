import { byId } from '../../../src/model/find-order.js';
import type { Order } from '../../../src/model/order.js';
import { shipments } from '../../../src/model/shipment.js';
import { createReturn } from '../../../src/resources/order-return/create-return.js';
import { exchangeEligibility, returnEligibility } from '../../../src/resources/order-return/eligibility.js';
import type { Report } from './invariants.js';
import type { SmallTenant } from './small-tenant.js';

/** More units than a story has of any line. */
const MANY = 13;

/** The items of an order's shipments that have units of a line, and names that none has. */
function partsOf(tenant: SmallTenant, { orderId }: Order, lineItemId: string): { shipmentId: string; shipmentLineItemId: string }[] {
  const found = tenant.do((tx) =>
    tx.by(shipments, 'orderId', orderId).flatMap(({ shipmentId, cartons }) =>
      cartons
        .flatMap(({ items }) => items)
        .filter((item) => item.lineItemId === lineItemId)
        .map(({ shipmentLineItemId }) => ({ shipmentId, shipmentLineItemId })),
    ),
  );
  return [...found, { shipmentId: 'S', shipmentLineItemId: 'I' }];
}

/** How many units of a part an announcement takes: found by trying. */
function taken(tenant: SmallTenant, { orderId }: Order, part: object, exchange: boolean): number {
  const announced = (quantity: number): boolean => {
    const asked = { quantity, returnType: 'PENDING', overridesPolicy: false, fees: [], because: {}, ...part };
    let violated = false;
    const refusal = tenant.refusal((tx) => {
      const { items } = createReturn(tx, { order: byId(orderId), items: [asked as never], exchange, because: {} });
      violated = items.some(({ returnStatus }) => returnStatus !== 'PENDING');
    });
    return refusal === undefined && !violated;
  };
  let most = 0;
  while (most < MANY && announced(most + 1)) most += 1;
  return most;
}

/**
 * The eligibility for returns or exchanges names for each line exactly the units that an
 * announcement takes, over all of its shipments.
 */
export function checkReturns(tenant: SmallTenant, order: Order, exchanges: boolean, report: Report): void {
  const { orderId } = order;
  const { items } = tenant.do((tx) => (exchanges ? exchangeEligibility : returnEligibility)(tx, { order: byId(orderId) }));
  for (const { lineItemId, eligibleQuantity, eligible } of items) {
    const parts = partsOf(tenant, order, lineItemId);
    const units = parts.reduce((sum, part) => sum + taken(tenant, order, { lineItemId, ...part }, exchanges), 0);
    const what = `Order ${order.orderNumber}, line ${lineItemId}: ${exchanges ? 'exchanges' : 'returns'}`;
    report(eligible !== eligibleQuantity > 0, `${what}: ${eligibleQuantity} units and eligible: ${eligible}`);
    report(units !== eligibleQuantity, `${what}: ${eligibleQuantity} eligible, ${units} taken`);
  }
}
