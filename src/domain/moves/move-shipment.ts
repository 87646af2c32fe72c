import { invalid } from '../../core/forms/errors.js';
import type { Bucket } from '../../model/order.js';
import { itemsOf, type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { type ShipmentStatus, shipmentStatus } from '../status/shipment-status.js';
import { held, tally, totalUnits } from '../status/units.js';
import { fire } from './fire.js';
import type { MoveName } from './table.js';

interface Step {
  to: ShipmentStatus;
  move: MoveName;
  /** Where every unit of the shipment must be. */
  from: readonly Bucket[];
}

/**
 * The statuses that a merchant may give a shipment, and the move of its units that each one means.
 * The statuses are documented; from where each may be reached is a policy. A shipment cannot be
 * cancelled once anything of it was delivered.
 */
const steps: readonly Step[] = [
  { to: 'SHIPMENT_CANCELLED', move: 'unship', from: ['shipped'] },
  { to: 'SHIPMENT_CANCELLED', move: 'putBack', from: ['readyForPickup'] },
  { to: 'PICKUP_COMPLETED', move: 'pickUp', from: ['readyForPickup', 'pickedUp'] },
  { to: 'SHIPMENT_DELIVERED', move: 'deliver', from: ['shipped', 'delivered'] },
  { to: 'SHIPMENT_RETURN_PENDING', move: 'requestReturn', from: ['shipped', 'delivered', 'pickedUp'] },
  {
    to: 'SHIPMENT_RETURN_RECEIVED',
    move: 'receiveReturn',
    from: ['shipped', 'delivered', 'pickedUp', 'pendingReturn', 'processingReturn'],
  },
];

function possible(shipment: Shipment): Step[] {
  const units = tally(itemsOf(shipment));
  const live = totalUnits(units);
  const isLost = itemsOf(shipment).some(({ reshipped = 0 }) => reshipped > 0);
  const now = shipmentStatus(shipment);
  return steps.filter(
    ({ from, to }) => to !== now && !(isLost && to === 'SHIPMENT_CANCELLED') && live > 0 && held(units, ...from) === live,
  );
}

/** Tests whether a shipment can be cancelled: nothing of it was delivered or handed over. */
export const mayCancel = (shipment: Shipment): boolean => possible(shipment).some(({ to }) => to === 'SHIPMENT_CANCELLED');

/**
 * Moves the units of a shipment as the status that a merchant gives it says, and returns the
 * shipment. The status that it has changes nothing; one that it cannot reach is refused.
 */
export function moveShipment(tx: Tx, shipment: Shipment, statusCode: string | undefined): Shipment {
  const now = shipmentStatus(shipment);
  if (statusCode === undefined || statusCode === now) return shipment;
  const can = possible(shipment);
  const step = can.find(({ to }) => to === statusCode);
  if (!step) throw invalid('statusCode', `must be one of [${[now, ...new Set(can.map(({ to }) => to))].join(', ')}], to match the units`);
  fire(tx, step.move, { orderId: shipment.orderId, shipmentId: shipment.shipmentId });
  return tx.get(shipments, shipment.shipmentId);
}
