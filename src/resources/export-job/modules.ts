import { withCapacity } from '../../domain/stock/capacity.js';
import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import type { ExportJob, ExportModule } from '../../model/export-job.js';
import { inventories } from '../../model/inventory.js';
import { invoices } from '../../model/invoice.js';
import { locations } from '../../model/location.js';
import { networks } from '../../model/network.js';
import { orders } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import { shippingMethods } from '../../model/shipping-method.js';
import type { Sources } from '../../query/source.js';
import type { Searchable, Spelled } from '../../query/v3-field.js';
import type { Collection } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';
import { allocationOnce, allocationSources } from '../allocation/views/v2.js';
import { allocationToV3, searchable as searchableAllocations } from '../allocation/views/v3.js';
import { stockTable } from '../inventory/views/v2.js';
import { searchable as searchableStock, stockToV3 } from '../inventory/views/v3.js';
import { invoiceOnce, invoiceSources } from '../invoice/views/v2.js';
import { invoiceFieldsV3, searchable as searchableInvoices } from '../invoice/views/v3.js';
import { fields as locationFields } from '../location/views/v2.js';
import { locationToV3, searchable as searchableLocations } from '../location/views/v3.js';
import { networkFields } from '../network/views/v2.js';
import { networkFields as networkFieldsV3, networkToV3 } from '../network/views/v3.js';
import { orderOnce, orderSources } from '../order/views/v2.js';
import { orderOnceV3, searchableOrders } from '../order/views/v3.js';
import { shipmentOnce, shipmentSources } from '../shipment/views/v2.js';
import { searchable as searchableShipments, shipmentOnceV3 } from '../shipment/views/v3.js';
import { methodSources, methodToV2 } from '../shipping-method/views/v2.js';
import { methodToV3, searchable as searchableMethods } from '../shipping-method/views/v3.js';
import { type ArchiveFile, archiveFiles } from './archive-columns.js';
import { columnNames } from './column-names.js';

/** How a record is shown in files. */
type Show = (tx: Tx, record: object) => object;

/** The files of an export, and how they show a record. */
export interface Layout {
  show: Show;
  files: readonly ArchiveFile[];
}

/** How the records of a module are found and written. */
export interface ModuleRecords {
  collection: Collection;
  /** Where a record holds the fields that filters name. `tx` gives the transaction that reads. */
  sources: (tx: () => Tx) => Sources;
  /** What a sort of v3 can name. */
  searchable: (tx: () => Tx) => Searchable;
  /** One file with the fields of v2. */
  table: Layout;
  /** Several files with the fields of v3. */
  archive: Layout;
}

/** The layout of an export: an archive of several files, or one table. */
export const layoutOf = ({ module, archive }: Pick<ExportJob, 'module' | 'archive'>): Layout =>
  archive ? moduleRecords[module].archive : moduleRecords[module].table;

/** The names of the columns of the first file of an export, of which a setting can choose some. */
export const columnsOf = (job: Pick<ExportJob, 'module' | 'archive'>): readonly string[] => layoutOf(job).files[0]?.headers ?? [];

const module = <R extends object, I extends string>(
  name: ExportModule,
  collection: Collection<R, I>,
  { v2, v3 }: Readonly<Record<'v2' | 'v3', (tx: Tx, record: R) => object>>,
  { sources, searchable }: Pick<ModuleRecords, 'sources' | 'searchable'>,
  rows: readonly string[] = [],
): ModuleRecords => ({
  collection,
  sources,
  searchable,
  table: {
    show: v2 as Show,
    files: [{ name: `${name.toLowerCase()}.csv`, headers: columnNames[name], tables: [{ rows, names: columnNames[name] }] }],
  },
  archive: { show: v3 as Show, files: archiveFiles[name] },
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
    { v2: (_tx, order) => orderOnce(order), v3: (_tx, order) => orderOnceV3(order) },
    { sources: () => orderSources, searchable: () => searchableOrders },
    ['items'],
  ),
  ALLOCATION: module(
    'ALLOCATION',
    allocations,
    {
      v2: (tx, allocation) => allocationOnce(withStanding(tx, allocation)),
      v3: (tx, allocation) => allocationToV3(withStanding(tx, allocation)),
    },
    { sources: (tx) => allocationSources(standing(tx)), searchable: (tx) => searchableAllocations(standing(tx)) },
    ['items'],
  ),
  SHIPMENT: module(
    'SHIPMENT',
    shipments,
    { v2: (_tx, one) => shipmentOnce(one), v3: (_tx, one) => shipmentOnceV3(one) },
    { sources: () => shipmentSources, searchable: () => searchableShipments },
    ['cartons', 'items'],
  ),
  INVOICE: module(
    'INVOICE',
    invoices,
    { v2: (_tx, one) => invoiceOnce(one), v3: (_tx, one) => invoiceFieldsV3.view(one) },
    { sources: () => invoiceSources, searchable: () => searchableInvoices },
    ['orders', 'items'],
  ),
  INVENTORY: module(
    'INVENTORY',
    inventories,
    { v2: (_tx, one) => stockTable.view(one), v3: (_tx, one) => stockToV3(one) },
    { sources: () => stockTable.sources((one) => one), searchable: () => searchableStock },
  ),
  LOCATION: module(
    'LOCATION',
    locations,
    { v2: (_tx, one) => locationFields.view(one), v3: (tx, one) => locationToV3(withCapacity(tx, one)) },
    {
      sources: () => locationFields.sources((one) => one),
      searchable: (tx) => searchableLocations((one) => withCapacity(tx(), one)),
    },
  ),
  SHIPPING_METHODS: module(
    'SHIPPING_METHODS',
    shippingMethods,
    { v2: (_tx, one) => methodToV2(one), v3: (_tx, one) => methodToV3(one) },
    { sources: () => methodSources, searchable: () => searchableMethods },
  ),
  NETWORK: module(
    'NETWORK',
    networks,
    { v2: (_tx, one) => networkFields.view(one), v3: (_tx, one) => networkToV3(one) },
    {
      sources: () => networkFields.sources((one) => one),
      searchable: () => ({ prefix: 'network', fields: networkFieldsV3, sources: networkFieldsV3.sources((one) => one) }),
    },
  ),
};

const noTransaction = (): Tx => {
  throw new Error('Names are known without a transaction');
};

const spellings = new Map<string, Spelled | undefined>(
  Object.values(moduleRecords).map(({ searchable }) => {
    const { prefix, fields } = searchable(noTransaction);
    return [prefix, fields.spelled];
  }),
);

/** How the sort of an export may also name fields, as a search of its module may. */
export const spelledInModules = (keys: readonly string[], kind: string): readonly string[] => spellings.get(kind)?.(keys) ?? keys;
