import { invalid, missing, namedIn, Refusal, taken } from '../../core/forms/errors.js';
import { note } from '../../domain/events/events.js';
import { keepTransfer, transferAudit, withItems } from '../../domain/stock/keep-transfer.js';
import { sendOff, setAside } from '../../domain/stock/transfer-stock.js';
import { aboutTransfer } from '../../model/about.js';
import { itemsOfTransfer, type Transfer, transferStatus, transfers, unitsOf } from '../../model/inventory-transfer.js';
import type { Tx } from '../../store/tx.js';
import { getTransfer, transferNumbered } from './find-transfer.js';
import { packUnits, type SentCarton } from './pack-units.js';

/** A transfer as a request describes it. */
export type SentTransfer = Partial<Omit<Transfer, 'cartons' | 'shipmentId' | 'auditLogs'>> &
  Pick<Transfer, 'shipFrom' | 'shipTo' | 'transferNumber'> & { shipmentNumber?: string; cartons?: SentCarton[] };

/** Refuses to change the units of a transfer that left or was cancelled. */
function checkOpen(transfer: Transfer): void {
  const status = transferStatus(transfer);
  if (!['TRANSFER_SHIPMENT_CREATED', 'TRANSFER_SHIPMENT_PACKED'].includes(status))
    throw new Refusal(
      'notEligible',
      `Transfer ${transfer.shipmentNumber} is ${status}: its units cannot be packed, unpacked or cancelled any more`,
    );
}

/** Sends off every unit that is packed. */
export function sendUnits(tx: Tx, transfer: Transfer, shippedAt = tx.now()): Transfer {
  if (unitsOf(transfer, 'packedQuantity') === 0)
    throw new Refusal('notEligible', `Transfer ${transfer.shipmentNumber} has no packed units to send`);
  for (const { stockId, packedQuantity } of itemsOfTransfer(transfer)) sendOff(tx, stockId, packedQuantity);
  return { ...withItems(transfer, (item) => ({ ...item, shippedQuantity: item.packedQuantity })), shippedAt };
}

/**
 * Creates a transfer between two locations and packs the units that are sent with it; with
 * `shippedAt` they leave at once (policies). Its event is TRANSFER_CREATE. Refuses a number that
 * another transfer has.
 */
export function createTransfer(tx: Tx, { cartons = [], shippedAt, ...sent }: SentTransfer): Transfer {
  const { shipFrom, shipTo, shipmentNumber } = sent;
  if (!shipmentNumber) throw missing('shipmentNumber', 'must not be empty');
  if (shipFrom.locationNumber === shipTo.locationNumber)
    throw invalid('shipTo.locationNumber', 'must be another location than shipFrom has');
  if (tx.by(transfers, 'shipmentNumber', shipmentNumber).length > 0) throw taken('shipmentNumber', `transfer ${shipmentNumber}`);
  const now = tx.now();
  const shipmentId = tx.newId();
  const made: Transfer = {
    ...sent,
    shipmentId,
    shipmentNumber,
    transferId: sent.transferId ?? shipmentId,
    cartons: packUnits(tx, shipFrom.locationNumber, [], cartons),
    createdAt: now,
    updatedAt: now,
    auditLogs: [transferAudit(tx, 'CREATE', 'Created')],
  };
  note(tx, { type: 'TRANSFER_CREATE', about: aboutTransfer(made) });
  return tx.put(transfers, shippedAt === undefined ? made : sendUnits(tx, made, shippedAt));
}

/** Packs and unpacks units of a transfer that has not left. */
export function packTransfer(tx: Tx, { shipmentNumber = '', cartons = [] }: SentTransfer): Transfer {
  const transfer = namedIn('shipmentNumber', () => transferNumbered(tx, shipmentNumber));
  checkOpen(transfer);
  const next = { ...transfer, cartons: packUnits(tx, transfer.shipFrom.locationNumber, transfer.cartons, cartons) };
  return keepTransfer(tx, next, 'Packed');
}

/** Cancels a transfer that has not left: what is packed is free again. */
export function cancelTransfer(tx: Tx, shipmentId: string): Transfer {
  const transfer = getTransfer(tx, shipmentId);
  checkOpen(transfer);
  for (const { stockId, packedQuantity } of itemsOfTransfer(transfer)) setAside(tx, stockId, -packedQuantity);
  return keepTransfer(tx, { ...transfer, cancelled: true }, 'Cancelled', 'CANCEL');
}
