import { notificationEvents } from '../../src/domain/events/event-types.js';
import type { About } from '../../src/model/about.js';

type Kind = About['kind'];

/** What notifications may be about: the documents that `sendNotification` finds. */
const notified: readonly Kind[] = ['order', 'allocation', 'shipment', 'invoice', 'inventory', 'location'];

const rules: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^ALLOCATION_/, ['allocation']],
  [/^BACKORDER_\d+_DAYS_/, ['reservation']],
  [/^CREDIT_/, ['credit']],
  [/^EXPORT_/, ['export']],
  [/^INVENTORY_BULK$/, ['upload', 'import']],
  [/^INVENTORY_/, ['inventory']],
  [/^INVOICE_/, ['invoice']],
  [/^LIST_/, ['list']],
  [/^TRANSFER_/, ['inventoryTransfer']],
  [/^(SHIPMENT_|GIFTCARD_)/, ['shipment']],
  [/^PICKUP_/, ['shipment', 'order']],
];

/**
 * The kinds of records that an event can be about, the usual one first. A test compares them with
 * the events that every trigger causes.
 */
export function aboutOf(type: string): readonly Kind[] {
  const [, kinds = ['order'] as const] = rules.find(([pattern]) => pattern.test(type)) ?? [];
  return Object.hasOwn(notificationEvents, type) ? [...new Set([...kinds, ...notified])] : kinds;
}

/** The schemas of the contract for a record as v2 and v3 show it, where they have a view of it. */
export const schemasOf: Readonly<Partial<Record<Kind, { v2?: string; v3: string }>>> = {
  order: { v2: 'Order', v3: 'OrderV3' },
  reservation: { v2: 'BackOrderPreOrderReservation', v3: 'BackorderPreorderV3' },
  allocation: { v2: 'Allocation', v3: 'AllocationV3' },
  shipment: { v2: 'Shipment', v3: 'ShipmentV3' },
  invoice: { v2: 'Invoice', v3: 'InvoiceV3' },
  inventory: { v2: 'Inventory', v3: 'InventoryV3' },
  location: { v2: 'Location', v3: 'LocationV3' },
  list: { v2: 'List', v3: 'ListWithItemsV3' },
  export: { v2: 'ExportJob', v3: 'ExportJobV3' },
  inventoryTransfer: { v3: 'TransferV3' },
  credit: { v3: 'CreditV3' },
  import: { v3: 'ImportStatusV3' },
  upload: { v2: 'InventoryUploadLog', v3: 'InventoryUploadLog' },
};
