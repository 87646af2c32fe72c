import { invalid, Refusal } from '../../core/errors.js';
import { arriveAt } from '../../domain/stock/transfer-stock.js';
import { type Transfer, type TransferItem, transferStatus } from '../../model/inventory-transfer.js';
import type { Tx } from '../../store/tx.js';
import { getTransfer } from './find-transfer.js';
import { keepTransfer, withItems } from './keep-transfer.js';

/** Units of an item that arrived, and how many of those sent cannot be stocked. */
interface Arrival {
  shipmentLineItemId: string;
  quantity: number;
  adjustments?: readonly { adjustmentQuantity?: number }[] | undefined;
}

export interface Receiving {
  shipmentId: string;
  /** Without cartons, all units that are on their way arrived. */
  cartons?: readonly { cartonNumber: string; items?: readonly Arrival[] | undefined }[] | undefined;
}

const left = ({ shippedQuantity, receivedQuantity, lostQuantity }: TransferItem): number =>
  shippedQuantity - receivedQuantity - lostQuantity;

const lostIn = ({ adjustments = [] }: Arrival): number =>
  adjustments.reduce((sum, { adjustmentQuantity = 0 }) => sum + adjustmentQuantity, 0);

/** The arrivals by item; refuses unknown items and more units than are on their way. */
function arrivalsOf({ cartons }: Transfer, sent: NonNullable<Receiving['cartons']>): Map<TransferItem, Arrival> {
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

/**
 * Receives units of a transfer at its target. They are stocked there at once; units of adjustments,
 * such as damaged ones, are not (policies). Refuses more units than are on their way.
 */
export function receiveTransfer(tx: Tx, { shipmentId, cartons }: Receiving): Transfer {
  const transfer = getTransfer(tx, shipmentId);
  const target = Number(transfer.shipTo.locationNumber);
  if (!Number.isInteger(target)) throw invalid('shipTo.locationNumber', 'must be the number of a location, such as "12"');
  const all = transfer.cartons.flatMap(({ items }) => items).filter((item) => left(item) > 0);
  if (all.length === 0)
    throw new Refusal('notEligible', `Transfer ${transfer.shipmentNumber} is ${transferStatus(transfer)}: no units are on their way`);
  const arrivals = cartons
    ? arrivalsOf(transfer, cartons)
    : new Map(all.map((item) => [item, { shipmentLineItemId: item.shipmentLineItemId, quantity: left(item) } as Arrival]));
  for (const [{ stockId }, { quantity }] of arrivals) arriveAt(tx, stockId, target, quantity);
  const next = withItems(transfer, (item) => received(item, arrivals.get(item)));
  return keepTransfer(tx, { ...next, receivedAt: tx.now(), stockReleaseTimeStamp: tx.now() }, 'Received');
}

function received(item: TransferItem, arrival: Arrival | undefined): TransferItem {
  if (!arrival) return item;
  const { adjustments = [] } = arrival;
  const receivedQuantity = item.receivedQuantity + arrival.quantity;
  const lostQuantity = item.lostQuantity + lostIn(arrival);
  return {
    ...item,
    receivedQuantity,
    lostQuantity,
    deliveredQuantity: Math.max(item.deliveredQuantity, receivedQuantity + lostQuantity),
    ...(adjustments.length > 0 && { adjustments: [...(item.adjustments ?? []), ...adjustments] }),
  };
}
