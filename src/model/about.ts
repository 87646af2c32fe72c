import { choice, text } from '../core/forms/form.js';
import { fields } from '../core/forms/form-map.js';

/** The kinds of records that events and timers are about, in the singular. */
const kinds = [
  'order',
  'reservation',
  'softReservation',
  'allocation',
  'shipment',
  'invoice',
  'inventory',
  'location',
  'delivery',
  'list',
  'export',
  'upload',
  'import',
  'inventoryTransfer',
  'credit',
] as const;

/** Identifies a record by its kind and id. */
export interface About {
  kind: (typeof kinds)[number];
  id: string;
}

/** The form of `About` in a stored record. */
export const aboutForm = fields({ kind: choice(kinds, 'a kind of record'), id: text });

export const aboutOrder = ({ orderId }: { orderId: string }): About => ({ kind: 'order', id: orderId });
export const aboutReservation = ({ id }: { id: string }): About => ({ kind: 'reservation', id });
export const aboutSoftReservation = ({ id }: { id: string }): About => ({ kind: 'softReservation', id });
export const aboutAllocation = ({ allocationId }: { allocationId: string }): About => ({ kind: 'allocation', id: allocationId });
export const aboutInventory = ({ id }: { id: string }): About => ({ kind: 'inventory', id });
export const aboutInvoice = ({ invoiceId }: { invoiceId: string }): About => ({ kind: 'invoice', id: invoiceId });
export const aboutShipment = ({ shipmentId }: { shipmentId: string }): About => ({ kind: 'shipment', id: shipmentId });
export const aboutDelivery = ({ id }: { id: string }): About => ({ kind: 'delivery', id });
export const aboutList = ({ listId }: { listId: string }): About => ({ kind: 'list', id: listId });
export const aboutExport = ({ keyId }: { keyId: string }): About => ({ kind: 'export', id: keyId });
export const aboutUpload = ({ keyId }: { keyId: string }): About => ({ kind: 'upload', id: keyId });
export const aboutImport = ({ keyId }: { keyId: string }): About => ({ kind: 'import', id: keyId });
export const aboutTransfer = ({ shipmentId }: { shipmentId: string }): About => ({ kind: 'inventoryTransfer', id: shipmentId });
export const aboutCredit = ({ creditId }: { creditId: string }): About => ({ kind: 'credit', id: creditId });
