import type { OrderLine } from '../../model/order.js';
import { every, type Standing, some, standingOf } from './standing.js';

type Row = readonly [code: string, holds: (standing: Standing) => boolean];

/**
 * The first matching row gives the line's status. The codes are documented; their order is a
 * policy: the most advanced fulfillment wins.
 */
const rows = [
  ['CANCELLED', ({ live }) => live === 0],
  ['EXCHANGED', every('exchanged')],
  ['RETURN', every('returned', 'exchanged')],
  ['PARTIAL_RETURN', some('returned', 'exchanged')],
  ['RETURN_PROCESSING', some('processingReturn')],
  ['PENDING_EXCHANGE', some('pendingExchange')],
  ['PENDING_RETURN', some('pendingReturn')],
  ['RETURN_REJECTED', every('rejectedReturn')],
  ['PICKED_UP', every('pickedUp')],
  ['DELIVERED', every('delivered', 'pickedUp', 'rejectedReturn')],
  ['PARTIALLY_DELIVERED', some('delivered', 'rejectedReturn')],
  ['PARTIALLY_PICKED_UP', some('pickedUp')],
  ['SHIPPED', every('shipped')],
  ['PARTIALLY_SHIPPED', some('shipped')],
  ['READY_FOR_PICKUP', every('readyForPickup')],
  ['READY_FOR_PARTIAL_PICKUP', some('readyForPickup')],
  ['ALLOCATED', every('allocated')],
  ['PARTIALLY_ALLOCATED', some('allocated')],
  ['PARTIALLY_CANCELLED', some('cancelled')],
  ['VALID', some('open', 'backordered')],
] as const satisfies readonly Row[];

export const lineStatusRows: readonly Row[] = rows;

export type LineStatus = (typeof rows)[number][0];

/** Every status that a line's units can give it. */
export const lineStatusCodes: readonly LineStatus[] = rows.map(([code]) => code);

/** The status of a line (`lineOrderStatus`), as its units give it. */
export const lineStatus = ({ units }: Pick<OrderLine, 'units'>): LineStatus => {
  const standing = standingOf(units);
  return rows.find(([, holds]) => holds(standing))?.[0] ?? 'VALID';
};
