import { checkOf } from '../core/form-map.js';
import { type Collection, collection } from '../store/collection.js';
import { allocationForm } from './allocation-check.js';
import { type AuditLog, orders } from './order.js';

/**
 * Units of one order line that a location is to send; `quantity` as first allocated, less what was
 * shipped and what was scratched is still there.
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
  channelId?: string;
  vendorId?: string;
  title?: string;
  price?: number;
  uom?: string;
}

/** What one location is to send of one order to one address. */
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
   * What a merchant's update says beside that, in v2's names; it takes the place of what the order
   * and the location tell.
   */
  merchant?: Record<string, unknown>;
  auditLogs: AuditLog[];
}

/** Units of an item that the location still has to send. */
export const pendingQuantity = ({ quantity, shippedQuantity, scratchQuantity }: AllocationItem): number =>
  quantity - shippedQuantity - scratchQuantity;

export const allocations = collection<Allocation, 'orderId' | 'locationNum'>('allocations', {
  key: 'allocationId',
  label: 'Allocation',
  check: checkOf(allocationForm),
  channel: { field: 'orderId', owner: orders as unknown as Collection },
  indexes: { orderId: { path: 'items.orderId', of: ({ orderId }) => orderId }, locationNum: 'locationNum' },
});
