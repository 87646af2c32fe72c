import { invalid, Refusal } from '../../core/forms/errors.js';
import { keepTransfer, withItems } from '../../domain/stock/keep-transfer.js';
import { scheduleStocking, stockAll, stockDue, stockedAt, targetOf, withWaiting } from '../../domain/stock/stock-arrivals.js';
import { itemsOfTransfer, type Transfer, type TransferItem, transferStatus, waitingOf } from '../../model/inventory-transfer.js';
import type { Tx } from '../../store/tx.js';
import { getTransfer } from './find-transfer.js';

/** Units of an item that arrived, and how many of those sent cannot be stocked. */
interface Arrival {
  quantity: number;
  adjustments?: readonly { adjustmentQuantity?: number }[] | undefined;
}

export interface Receiving {
  shipmentId: string;
  /** Without cartons, all units that are on their way arrived. */
  cartons?: readonly { cartonNumber: string; items?: readonly (Arrival & { shipmentLineItemId: string })[] | undefined }[] | undefined;
}

type Arrivals = ReadonlyMap<TransferItem, Arrival>;

const left = ({ shippedQuantity, receivedQuantity, lostQuantity }: TransferItem): number =>
  shippedQuantity - receivedQuantity - lostQuantity;

const lostIn = ({ adjustments = [] }: Arrival): number =>
  adjustments.reduce((sum, { adjustmentQuantity = 0 }) => sum + adjustmentQuantity, 0);

/** The arrivals by item; refuses unknown items and more units than are on their way. */
function arrivalsOf({ cartons }: Transfer, sent: NonNullable<Receiving['cartons']>): Arrivals {
  const arrivals = new Map<TransferItem, Arrival>();
  for (const [i, { cartonNumber, items = [] }] of sent.entries()) {
    const carton = cartons.find((one) => one.cartonNumber === cartonNumber);
    if (!carton) throw invalid(`cartons[${i}].cartonNumber`, 'must be a carton of the transfer');
    for (const [j, arrival] of items.entries()) {
      const place = `cartons[${i}].items[${j}]`;
      const item = carton.items.find(({ shipmentLineItemId }) => shipmentLineItemId === arrival.shipmentLineItemId);
      if (!item || arrivals.has(item)) throw invalid(`${place}.shipmentLineItemId`, 'must be an item of the carton that is named once');
      if (arrival.quantity + lostIn(arrival) > left(item))
        throw invalid(`${place}.quantity`, `must be, with its adjustments, at most ${left(item)}: that many units are on their way`);
      arrivals.set(item, arrival);
    }
  }
  return arrivals;
}

/** All of these units of each item, where there are any. */
const wholly = (transfer: Transfer, units: (item: TransferItem) => number): Arrivals =>
  new Map(itemsOfTransfer(transfer).flatMap((item) => (units(item) > 0 ? [[item, { quantity: units(item) }] as const] : [])));

/**
 * Receives units of a transfer at its target. They are stocked there at once, or after the target's
 * `autoStockWindow`; units of adjustments, such as damaged ones, are not (policies). Refuses more
 * units than are on their way.
 */
export function receiveTransfer(tx: Tx, { shipmentId, cartons }: Receiving): Transfer {
  const transfer = getTransfer(tx, shipmentId);
  if (!Number.isInteger(Number(transfer.shipTo.locationNumber)))
    throw invalid('shipTo.locationNumber', 'must be the number of a location, such as "12"');
  const all = wholly(transfer, left);
  if (all.size === 0)
    throw new Refusal('notEligible', `Transfer ${transfer.shipmentNumber} is ${transferStatus(transfer)}: no units are on their way`);
  return keepTransfer(tx, receiveUnits(tx, transfer, cartons ? arrivalsOf(transfer, cartons) : all), 'Received');
}

function receiveUnits(tx: Tx, transfer: Transfer, arrivals: Arrivals): Transfer {
  const until = stockedAt(tx, transfer);
  const next = withItems(transfer, (item) => received(item, arrivals.get(item), until));
  scheduleStocking(tx, transfer, until);
  return { ...stockDue(tx, next), receivedAt: tx.now(), stockReleaseTimeStamp: until };
}

function received(item: TransferItem, arrival: Arrival | undefined, until: string): TransferItem {
  if (!arrival) return item;
  const { adjustments = [] } = arrival;
  const receivedQuantity = item.receivedQuantity + arrival.quantity;
  const lostQuantity = item.lostQuantity + lostIn(arrival);
  return {
    ...withWaiting(item, arrival.quantity, until),
    receivedQuantity,
    lostQuantity,
    deliveredQuantity: Math.max(item.deliveredQuantity, receivedQuantity + lostQuantity),
    ...(adjustments.length > 0 && { adjustments: [...(item.adjustments ?? []), ...adjustments] }),
  };
}

/**
 * Receives the units of a transfer that were delivered, if its target receives by itself
 * (documented; that a delivery starts it is a policy).
 */
export function receiveByItself(tx: Tx, transfer: Transfer): Transfer {
  const delivered = wholly(transfer, (item) => item.deliveredQuantity - item.receivedQuantity - item.lostQuantity);
  if (delivered.size === 0 || !targetOf(tx, transfer)?.transfer?.isAutoReceiving) return transfer;
  return receiveUnits(tx, transfer, delivered);
}

/** Receives what is on its way, and stocks everything that arrived without waiting any longer. */
export function stockTransfer(tx: Tx, transfer: Transfer): Transfer {
  const { shipmentId } = transfer;
  const isWaiting = itemsOfTransfer(transfer).some((item) => waitingOf(item) > 0);
  const isOnWay = itemsOfTransfer(transfer).some((item) => left(item) > 0);
  const arrived = isWaiting && !isOnWay ? transfer : receiveTransfer(tx, { shipmentId });
  return { ...stockAll(tx, arrived), stockReleaseTimeStamp: tx.now() };
}
