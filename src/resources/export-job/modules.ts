import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import type { ExportModule } from '../../model/export-job.js';
import { inventories } from '../../model/inventory.js';
import { invoices } from '../../model/invoice.js';
import { locations } from '../../model/location.js';
import { networks } from '../../model/network.js';
import { orders } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import { shippingMethods } from '../../model/shipping-method.js';
import type { Sources } from '../../query/source.js';
import type { Collection } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';
import { allocationOnce, allocationSources } from '../allocation/views/v2.js';
import { stockTable } from '../inventory/views/v2.js';
import { invoiceOnce, invoiceSources } from '../invoice/views/v2.js';
import { fields as locationFields } from '../location/views/v2.js';
import { networkFields } from '../network/views/v2.js';
import { orderOnce, orderSources } from '../order/views/v2.js';
import { shipmentOnce, shipmentSources } from '../shipment/views/v2.js';
import { methodSources, methodToV2 } from '../shipping-method/views/v2.js';
import { columnNames } from './column-names.js';
import type { Columns } from './columns.js';

/** How the records of a module are found, shown and written. */
export interface ModuleRecords extends Columns {
  collection: Collection;
  /** A record as v2 shows it. */
  view: (tx: Tx, record: object) => object;
  /** Where a record holds the fields that filters name. `tx` gives the transaction that reads. */
  sources: (tx: () => Tx) => Sources;
}

const module = <R extends object, I extends string>(
  name: ExportModule,
  collection: Collection<R, I>,
  view: (tx: Tx, record: R) => object,
  sources: ModuleRecords['sources'],
  rows: readonly string[] = [],
): ModuleRecords => ({
  collection,
  view: view as ModuleRecords['view'],
  sources,
  rows,
  names: columnNames[name],
});

const standing =
  (tx: () => Tx) =>
  (allocation: Allocation): StandingAllocation =>
    withStanding(tx(), allocation);

/**
 * The modules. An order, an allocation, a shipment or an invoice has a row for each of its items.
 */
export const moduleRecords: Readonly<Record<ExportModule, ModuleRecords>> = {
  ORDER: module(
    'ORDER',
    orders,
    (_tx, order) => orderOnce(order),
    () => orderSources,
    ['items'],
  ),
  ALLOCATION: module(
    'ALLOCATION',
    allocations,
    (tx, allocation) => allocationOnce(withStanding(tx, allocation)),
    (tx) => allocationSources(standing(tx)),
    ['items'],
  ),
  SHIPMENT: module(
    'SHIPMENT',
    shipments,
    (_tx, one) => shipmentOnce(one),
    () => shipmentSources,
    ['cartons', 'items'],
  ),
  INVOICE: module(
    'INVOICE',
    invoices,
    (_tx, one) => invoiceOnce(one),
    () => invoiceSources,
    ['orders', 'items'],
  ),
  INVENTORY: module(
    'INVENTORY',
    inventories,
    (_tx, one) => stockTable.view(one),
    () => stockTable.sources((one) => one),
  ),
  LOCATION: module(
    'LOCATION',
    locations,
    (_tx, one) => locationFields.view(one),
    () => locationFields.sources((one) => one),
  ),
  SHIPPING_METHODS: module(
    'SHIPPING_METHODS',
    shippingMethods,
    (_tx, one) => methodToV2(one),
    () => methodSources,
  ),
  NETWORK: module(
    'NETWORK',
    networks,
    (_tx, one) => networkFields.view(one),
    () => networkFields.sources((one) => one),
  ),
};
