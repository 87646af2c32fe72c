import type { ImportModule } from '../../model/record-import.js';

/** How the records of a module are written. */
export interface ModuleImport {
  /** The operation whose body a record is. */
  creates: string;
  /** The operation that changes the record where it exists already; else that is refused. */
  changes?: string;
  /** The column that names a record: rows that follow one another with the same value are one. */
  key?: string;
  /** The parameter of the path that the key is, too. */
  parameter?: string;
}

/** The modules, each written by operations of v3 (a policy: no columns are published). */
export const moduleImports: Readonly<Record<ImportModule, ModuleImport>> = {
  ALLOCATION: { creates: 'updateAllocationByRequest', key: 'allocationRequestId', parameter: 'allocationRequestId' },
  INVENTORY: { creates: 'createInventoryV3', changes: 'updateInventory' },
  INVOICE: { creates: 'createInvoiceV3', key: 'invoiceNumber' },
  LOCATION: { creates: 'createLocationV3', changes: 'updateLocation', key: 'locationNumber', parameter: 'locationNumber' },
  ORDER: { creates: 'createOrderV3', key: 'orderNumber' },
  SHIPMENT: { creates: 'createShipmentV3', key: 'shipmentNumber' },
  TRANSFER: { creates: 'createTransfer', key: 'shipmentNumber' },
};
