import type { Because } from '../../domain/events/history.js';
import type { ReturnRequest, ToldReturn } from '../../domain/moves/move.js';
import type { Order } from '../../model/order.js';
import type { AskedItem, AskedReturn } from './asked.js';

/** What a return tells of its units, for the record of those that came back. */
export const toldReturn = ({ returnedAt, attributes }: AskedReturn): ToldReturn => ({
  ...(returnedAt !== undefined && { returnsCreatedAt: returnedAt }),
  ...(attributes && { attributes }),
});

/** A return as the next one of an order, for the order's record of it. */
export const requestOf = ({ orderReturns = [] }: Order, { attributes, said }: AskedReturn): ReturnRequest => ({
  counter: orderReturns.length + 1,
  ...said,
  ...(attributes && { attributes }),
});

/**
 * Why units of an item move, for the order's history. It keeps the times that the request states
 * among the attributes: v2 documents no other place for them (a policy).
 */
export function becauseOf({ returnedAt, attributes }: AskedReturn, { because, scannedAt }: AskedItem): Because {
  const kept = {
    ...attributes,
    ...(returnedAt !== undefined && { returnTimeStamp: returnedAt }),
    ...(scannedAt !== undefined && { scanTimeStamp: scannedAt }),
  };
  return Object.keys(kept).length > 0 ? { ...because, attributes: kept } : because;
}
