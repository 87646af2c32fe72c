import { aboutShipment } from '../../model/about.js';
import type { Order } from '../../model/order.js';
import { type Shipment, type ShipmentAudit, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { happened } from '../events/events.js';
import type { Because } from '../events/history.js';
import { shipmentStatus } from '../status/shipment-status.js';

/** Who is named as the author of a change that nobody signed (the contract asks for a name). */
const SYSTEM = 'SYSTEM';

/** A new entry for a shipment's history. */
export const shipmentAudit = (tx: Tx, auditType: string, because: Because = {}): ShipmentAudit => ({
  auditType,
  employeeId: because.employeeId ?? SYSTEM,
  auditTimestamp: tx.now(),
  ...(because.source !== undefined && { source: because.source }),
  ...(because.note !== undefined && { note: because.note }),
});

type Owner = Pick<Order, 'orderId' | 'orderNumber' | 'channelId'>;

/**
 * Stores a changed shipment with an entry in its history. Events: SHIPMENT_CANCELLED once nothing
 * is left of it, SHIPMENT_UPDATE for anything else (documented names; when each comes is a policy).
 */
export function keepShipment(tx: Tx, order: Owner, changed: Shipment, because: Because = {}): Shipment {
  const before = tx.get(shipments, changed.shipmentId);
  const ended = shipmentStatus(changed) === 'SHIPMENT_CANCELLED' && shipmentStatus(before) !== 'SHIPMENT_CANCELLED';
  const entry = shipmentAudit(tx, ended ? 'CANCEL' : 'UPDATE', because);
  const stored = tx.put(shipments, { ...changed, updatedAt: tx.now(), auditLogs: [...before.auditLogs, entry] });
  happened(tx, ended ? 'SHIPMENT_CANCELLED' : 'SHIPMENT_UPDATE', order, aboutShipment(stored));
  return stored;
}
