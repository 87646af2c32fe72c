import { checkOf } from '../core/forms/form-map.js';
import { collection } from '../store/collection.js';
import { allocationForm } from './allocation-check.js';
import { withFullDates } from './full-dates.js';
import { type AuditLog, orders } from './order.js';

/**
 * Units of one order line to ship from a location. `quantity` is the quantity first allocated; what
 * was shipped and scratched is still in it.
 */
export interface AllocationItem {
  allocationLineNumber: number;
  itemId: string;
  sku: string;
  quantity: number;
  shippedQuantity: number;
  scratchQuantity: number;
  scratchedReasonCode?: string;
  orderLineId: string;
  orderId: string;
  orderDate: string;
  /** The inventory record that counts these units. */
  stockId?: string;
  /** The line of the parent allocation that the units were on. */
  parentAllocationLineNumber?: number;
  estimatedDeliveryDate?: string;
  channelId?: string;
  segment?: string;
  vendorId?: string;
  title?: string;
  price?: number;
  uom?: string;
}

/** What a merchant can say of an allocation in v3 only. */
export interface SaidOfAllocation {
  currency?: string;
  itemsType?: string;
  decisionContexts?: object[];
}

/** The units of one order that a location ships to one address. */
export interface Allocation {
  allocationId: string;
  allocationNum: string;
  parentAllocationId: string;
  version: number;
  orderId: string;
  orderNumber: string;
  locationNum: number;
  previousAllocationLocationNum?: number;
  allocationDate: string;
  updatedAt: string;
  shipToId: string;
  /** Its units were moved to another location. */
  reallocated?: boolean;
  items: AllocationItem[];
  /**
   * Other fields of a merchant's update, with v2's names. They replace what the order and the
   * location say.
   */
  merchant?: Record<string, unknown>;
  /** Free-form fields, which only v3 shows. */
  attributes?: Record<string, unknown>;
  /** What a merchant says in v3 that v2 has no field for, with v3's names. */
  said?: SaidOfAllocation;
  auditLogs: AuditLog[];
}

/** Returns how many units of an item the location still has to ship. */
export const pendingQuantity = ({ quantity, shippedQuantity, scratchQuantity }: AllocationItem): number =>
  quantity - shippedQuantity - scratchQuantity;

/** The id by which v3 changes an allocation: its own unless a merchant names another (a policy). */
export const requestIdOf = ({ allocationId, merchant }: Allocation): string => {
  const named = merchant?.['allocationRequestId'];
  return typeof named === 'string' ? named : allocationId;
};

/** Whether an allocation still has units to send. */
export const hasToSend = ({ items }: Allocation): boolean => items.some((item) => pendingQuantity(item) > 0);

export const allocations = collection<Allocation, 'orderId' | 'toSend' | 'locationNum' | 'atLocation' | 'requestId'>('allocations', {
  key: 'allocationId',
  label: 'Allocation',
  check: checkOf(allocationForm),
  upgrades: { 1: withFullDates },
  channel: { field: 'orderId', owner: orders },
  indexes: {
    orderId: { path: 'items.orderId', of: ({ orderId }) => orderId },
    toSend: (one) => (hasToSend(one) ? one.orderId : undefined),
    locationNum: 'locationNum',
    /** By location, those that it still has to send something of. */
    atLocation: (one) => (hasToSend(one) ? one.locationNum : undefined),
    requestId: requestIdOf,
  },
  sorts: ['allocationDate', 'updatedAt'],
});
