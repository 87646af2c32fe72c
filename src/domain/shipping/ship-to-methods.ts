import { type FieldProblem, problemOf } from '../../core/forms/errors.js';
import { notKnown } from '../../core/text/wording.js';
import { isoTime } from '../../core/time/clock.js';
import { instantOf, LAST_MS } from '../../core/time/instant.js';
import type { ShipInfo } from '../../model/order.js';
import { type ShippingMethod, shippingMethods } from '../../model/shipping-method.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Returns the shipping method that a ship-to names by its id, its code or its name; of several with
 * that code or name the one of the order's channel, otherwise the first (policies).
 */
function methodNamed(tx: Tx, named: string, channelId: string): ShippingMethod | undefined {
  if (tx.count(shippingMethods) === 0) return undefined;
  const byId = tx.find(shippingMethods, named);
  const byWord = () => [...tx.by(shippingMethods, 'code', named), ...tx.by(shippingMethods, 'name', named)];
  const offered = (byId ? [byId] : byWord()).filter(({ isDeleted }) => !isDeleted);
  return offered.find((method) => method.channelId === channelId) ?? offered[0];
}

/**
 * Returns a cut-off as a time of the day in UTC, in milliseconds. Its unit is not published: up to
 * 24 it is read as an hour, up to 2400 as hour and minute, otherwise as seconds (policies).
 */
function cutoffMs(cutoffTime: number): number {
  if (cutoffTime <= 24) return cutoffTime * HOUR;
  if (cutoffTime <= 2_400) return Math.floor(cutoffTime / 100) * HOUR + (cutoffTime % 100) * MINUTE;
  return Math.min(cutoffTime * 1_000, DAY);
}

/** The cut-off at which an order ships: that of its day, or of the day after if it is later. */
function shipMs(orderMs: number, cutoffTime: number): number {
  const midnight = Math.floor(orderMs / DAY) * DAY;
  const today = midnight + cutoffMs(cutoffTime);
  return orderMs <= today ? today : today + DAY;
}

const dateOf = (ms: number): string => isoTime(Math.min(ms, LAST_MS));

function estimated(tx: Tx, shipTo: ShipInfo, channelId: string, orderDate: string): ShipInfo {
  const method = shipTo.shipMethod === undefined ? undefined : methodNamed(tx, shipTo.shipMethod, channelId);
  if (!method) return shipTo;
  return { ...datesOf(method, shipTo, orderDate), ...(method.cost !== undefined && { shipToPrice: method.cost }), ...shipTo };
}

/** The dates of a ship-to, as far as its method says its cut-off and its days. */
function datesOf({ cutoffTime, maximumDays }: ShippingMethod, shipTo: ShipInfo, orderDate: string): Partial<ShipInfo> {
  const byCutoff = cutoffTime === undefined ? undefined : dateOf(shipMs(instantOf(orderDate) as number, cutoffTime));
  const { estimatedShipDate = byCutoff } = shipTo;
  if (estimatedShipDate === undefined) return {};
  if (maximumDays === undefined) return { estimatedShipDate };
  return { estimatedShipDate, estimatedDeliveryDate: dateOf((instantOf(estimatedShipDate) as number) + maximumDays * DAY) };
}

/**
 * Returns the ship-tos of a new order with the dates and the price that follow from their shipping
 * methods, if they are not sent (the policy `shipToEstimates`). Delivery takes the method's most
 * days. Totals do not change.
 */
export const withEstimates = (tx: Tx, shipInfo: readonly ShipInfo[], channelId: string, orderDate: string): ShipInfo[] =>
  shipInfo.map((shipTo) => (policy(tx, 'shipToEstimates') === 'method' ? estimated(tx, shipTo, channelId, orderDate) : shipTo));

/** A shipping method that a request names, and the field that names it. */
export interface NamedMethod {
  field: string;
  method: string | undefined;
}

/** The problems of unknown shipping methods, if the policy refuses those. */
export function shipMethodProblems(tx: Tx, named: readonly NamedMethod[], channelId: string): FieldProblem[] {
  if (policy(tx, 'unknownShipMethod') === 'accept') return [];
  return named.flatMap(({ field, method }) => {
    if (method === undefined || methodNamed(tx, method, channelId)) return [];
    const names = new Set(Array.from(tx.list(shippingMethods)).flatMap(({ name, isDeleted }) => (isDeleted ? [] : name)));
    return problemOf(field, notKnown(method, 'a shipping method', [...names]));
  });
}
