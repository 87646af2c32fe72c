import { invalid, missing, namedIn, problemOf, Refusal, refuseAll, unknownIn } from '../../core/forms/errors.js';
import { pick } from '../../core/values/reshape.js';
import { keepTransfer } from '../../domain/stock/keep-transfer.js';
import { type Transfer, type TransferCarton, type TransferEvent, transferStatus, unitsOf } from '../../model/inventory-transfer.js';
import type { Tx } from '../../store/tx.js';
import { getTransfer, transferNumbered } from './find-transfer.js';
import { wholeEvent } from './pack-units.js';
import { receiveByItself, receiveTransfer, stockTransfer } from './receive-transfer.js';
import { cancelTransfer, type SentTransfer, sendUnits } from './send-transfer.js';

const arrived = (carton: TransferCarton): TransferCarton => ({
  ...carton,
  items: carton.items.map((item) => ({ ...item, deliveredQuantity: item.shippedQuantity })),
});

function deliverUnits(tx: Tx, transfer: Transfer): Transfer {
  if (unitsOf(transfer, 'shippedQuantity') === 0) throw new Refusal('notEligible', `Transfer ${transfer.shipmentNumber} was not sent`);
  return receiveByItself(tx, { ...transfer, cartons: transfer.cartons.map(arrived), deliveredAt: tx.now() });
}

/** Moves a transfer to the status that a replacement sends, if it is another one. */
function onTo(tx: Tx, transfer: Transfer, statusCode: string | undefined, shippedAt: string | undefined): Transfer {
  const { shipmentId } = transfer;
  const now = transferStatus(transfer);
  if (statusCode === undefined || statusCode === now) return transfer;
  const to = statusCode.replace('TRANSFER_SHIPMENT_', '');
  if (to === 'SENT' && now === 'TRANSFER_SHIPMENT_PACKED') return sendUnits(tx, transfer, shippedAt);
  if (to === 'DELIVERED' && now === 'TRANSFER_SHIPMENT_SENT') return deliverUnits(tx, transfer);
  if (to === 'RECEIVED') return receiveTransfer(tx, { shipmentId });
  if (to === 'STOCKED') return stockTransfer(tx, transfer);
  if (to === 'CANCELLED') return cancelTransfer(tx, shipmentId);
  throw invalid('statusCode', `must stay ${now}, or be one that its units can reach from there`);
}

const fixed = ['transferId', 'transferNumber'] as const;
const set = ['shipFrom', 'shipTo', 'masterTrackingNumber', 'recipient', 'subtype', 'type', 'vendorId', 'attributes', 'merchant'] as const;

/**
 * Replaces what a merchant says of a transfer and moves its units on with its status: SENT sends
 * what is packed, RECEIVED and STOCKED receive what is on its way, and STOCKED stocks what waits.
 * Cartons and units only change by packing and receiving (policies).
 */
export function replaceTransfer(tx: Tx, input: { shipmentId: string; statusCode: string | undefined; sent: SentTransfer }): Transfer {
  const { shipmentId, statusCode, sent } = input;
  const before = getTransfer(tx, shipmentId);
  const ends = ['shipFrom', 'shipTo'] as const;
  refuseAll([
    ...fixed
      .filter((field) => sent[field] !== undefined && sent[field] !== before[field])
      .map((field) => problemOf(field, `must stay "${before[field]}"`)),
    ...ends
      .filter((end) => sent[end].locationNumber !== before[end].locationNumber)
      .map((end) => problemOf(`${end}.locationNumber`, `must stay "${before[end].locationNumber}"`)),
  ]);
  const moved = onTo(tx, before, statusCode, sent.shippedAt);
  return keepTransfer(tx, { ...moved, ...pick(sent, set) }, 'Replaced by the merchant');
}

/** What a carrier reports of a carton of a transfer. */
export interface TransferReport {
  shipmentNumber: string;
  trackingNumber: string;
  trackingURL?: string | undefined;
  tracking?: readonly Partial<TransferEvent>[] | undefined;
}

/**
 * Adds a carrier's events to a carton, each `eventId` once. DELIVERED delivers its units if they
 * were sent (a policy), and a target that receives by itself receives them.
 */
export function trackTransfer(tx: Tx, { shipmentNumber, trackingNumber, trackingURL, tracking = [] }: TransferReport): Transfer[] {
  const transfer = namedIn('shipmentNumber', () => transferNumbered(tx, shipmentNumber));
  if (!transfer.cartons.some((one) => one.trackingNumber === trackingNumber)) throw unknownIn('trackingNumber', 'Carton', trackingNumber);
  const unnamed = tracking.findIndex(({ event }) => event === undefined);
  if (unnamed >= 0) throw missing(`tracking[${unnamed}].event`);
  const isDelivered = tracking.some(({ event }) => event === 'DELIVERED') && unitsOf(transfer, 'shippedQuantity') > 0;
  const noted = (carton: TransferCarton): TransferCarton => {
    const news = tracking.filter(({ eventId }) => eventId === undefined || !carton.tracking.some((known) => known.eventId === eventId));
    const next = {
      ...carton,
      ...(trackingURL !== undefined && { trackingURL }),
      tracking: [...carton.tracking, ...news.map((one) => wholeEvent(tx, one))],
    };
    return isDelivered ? arrived(next) : next;
  };
  const cartons = transfer.cartons.map((carton) => (carton.trackingNumber === trackingNumber ? noted(carton) : carton));
  const next = { ...transfer, cartons, ...(isDelivered && { deliveredAt: tx.now() }) };
  return [keepTransfer(tx, isDelivered ? receiveByItself(tx, next) : next, 'Tracking updated')];
}

/** Records that the package tracking system confirms an event of a transfer. */
export function acknowledgeTransfer(
  tx: Tx,
  input: { shipmentId: string; eventType: string; attributes?: Record<string, unknown> | undefined },
): Transfer {
  const transfer = getTransfer(tx, input.shipmentId);
  const attributes = { ...transfer.attributes, ...input.attributes };
  return keepTransfer(tx, { ...transfer, attributes }, `${input.eventType} acknowledged`);
}
