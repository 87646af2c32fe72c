import { after } from '../../core/time/duration.js';
import { aboutTransfer } from '../../model/about.js';
import { findLocation } from '../../model/find-location.js';
import { type Transfer, type TransferItem, transfers } from '../../model/inventory-transfer.js';
import type { Location } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';
import { schedule, stopTimers } from '../timers/timers.js';
import { keepTransfer, withItems } from './keep-transfer.js';
import { arriveAt } from './transfer-stock.js';

/** The location that a transfer goes to, if it is known. */
export const targetOf = (tx: Tx, { shipTo }: Pick<Transfer, 'shipTo'>): Location | undefined =>
  findLocation(tx, Number(shipTo.locationNumber));

/**
 * When units that are received now are stocked: at once, or after the location's `autoStockWindow`
 * (documented; that it runs from the receipt is a policy).
 */
export const stockedAt = (tx: Tx, transfer: Transfer): string =>
  after(tx.now(), targetOf(tx, transfer)?.transfer?.autoStockWindow ?? 'PT0S');

/** An item with units that were received and are stocked at a time. */
export const withWaiting = (item: TransferItem, quantity: number, until: string): TransferItem =>
  quantity === 0 ? item : { ...item, waiting: [...(item.waiting ?? []), { until, quantity }] };

type Due = (wait: { until: string }) => boolean;

function stock(tx: Tx, transfer: Transfer, isDue: Due): Transfer {
  return withItems(transfer, (item) => {
    const { waiting = [], ...rest } = item;
    const units = waiting.filter(isDue).reduce((sum, { quantity }) => sum + quantity, 0);
    if (units === 0) return item;
    arriveAt(tx, item.stockId, Number(transfer.shipTo.locationNumber), units);
    const left = waiting.filter((one) => !isDue(one));
    return left.length === 0 ? rest : { ...rest, waiting: left };
  });
}

/** Stocks the units of a transfer that have waited for their time. */
export const stockDue = (tx: Tx, transfer: Transfer): Transfer => stock(tx, transfer, ({ until }) => until <= tx.now());

/** Stocks every unit of a transfer that waits, whatever its time. */
export function stockAll(tx: Tx, transfer: Transfer): Transfer {
  stopTimers(tx, aboutTransfer(transfer), ['stockTransfer']);
  return stock(tx, transfer, () => true);
}

/** Sets the timer that stocks units of a transfer at a time, if that is still to come. */
export function scheduleStocking(tx: Tx, transfer: Transfer, until: string): void {
  if (until > tx.now()) schedule(tx, 'stockTransfer', until, aboutTransfer(transfer));
}

/** Stocks the units that a transfer's timer is about, unless an earlier one did. */
export function stockArrivals(tx: Tx, shipmentId: string): void {
  const transfer = tx.find(transfers, shipmentId);
  const isDue = transfer?.cartons.some(({ items }) => items.some(({ waiting = [] }) => waiting.some(({ until }) => until <= tx.now())));
  if (transfer && isDue) keepTransfer(tx, stockDue(tx, transfer), 'Stocked');
}
