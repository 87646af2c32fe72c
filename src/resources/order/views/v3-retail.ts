import { wholeIn } from '../../../core/values/written-number.js';
import type { Order } from '../../../model/order.js';

/** The store of an order as v3's OrderRetail: its number is a string (documented). */
export function retailToV3({ retail, store }: Pick<Order, 'retail' | 'store'>): { locationNumber?: string } | undefined {
  if (!retail) return store;
  const { locationNum, ...rest } = retail;
  return { ...rest, locationNumber: String(locationNum) };
}

/**
 * The field of an order that holds the store of a body of v3: v2 shows only stores whose number is
 * a whole number.
 */
export function retailFromV3(retail: { locationNumber?: string } | undefined): Pick<Order, 'retail' | 'store'> {
  if (!retail) return {};
  const { locationNumber, ...rest } = retail;
  const locationNum = wholeIn(locationNumber);
  return locationNum === undefined ? { store: retail } : { retail: { ...rest, locationNum } };
}
