import { anyMap, anything, choice, id, stamp, text, truth, whole } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, list } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';

/** Whose records can be exported (documented). */
export const exportModules = [
  'ALLOCATION',
  'INVENTORY',
  'INVOICE',
  'LOCATION',
  'NETWORK',
  'ORDER',
  'SHIPMENT',
  'SHIPPING_METHODS',
] as const;
export type ExportModule = (typeof exportModules)[number];

/** How far an export is (documented for v3). */
export const exportStatuses = ['INITIATED', 'PROCESSING', 'FINISHED', 'SYSTEM_ERROR'] as const;

/** Which records an export has, in which order. Its fields are those of a query. */
export interface ExportQuery {
  filters: Readonly<Record<string, unknown>>;
  limit?: number;
  offset?: number;
  sortBy?: string;
  sortDirection?: string;
  /** Instead of these two, fields to sort by as a v3 search names them. */
  sort?: string;
}

/** A column of the file of an export: the field that it shows, and what its header says. */
export interface ExportColumn {
  name: string;
  header: string;
}

/** A job that writes records to CSV files. */
export interface ExportJob extends WithMerchant {
  /** Also the id of its file. */
  keyId: string;
  module: ExportModule;
  version: number;
  status: (typeof exportStatuses)[number];
  query: ExportQuery;
  /** Whether it is an archive of several files; else it is one file. */
  archive?: boolean;
  /** The name of the setting that says which columns it has, and those it said; none: all. */
  csvHeadersConfig?: string;
  columns?: ExportColumn[];
  /** The channel whose records the request saw. */
  channel?: string;
  /** Rows of the file without its header, and the records they are of. */
  totalRowsExported: number;
  totalRecordsExported: number;
  createdAt: string;
  updatedAt: string;
  /** Why it failed. */
  reason?: string;
}

const query = fields({ filters: anyMap, 'limit?': whole(0), 'offset?': whole(0), 'sortBy?': text, 'sortDirection?': text, 'sort?': text });

const forms = {
  keyId: id,
  module: choice(exportModules, 'a module'),
  version: whole(0),
  status: choice(exportStatuses, 'a status of an export'),
  query,
  'archive?': truth,
  'csvHeadersConfig?': text,
  'columns?': list(fields({ name: text, header: text })),
  'channel?': text,
  totalRowsExported: whole(0),
  totalRecordsExported: whole(0),
  createdAt: stamp,
  updatedAt: stamp,
  'reason?': anything,
  'merchant?': anyMap,
} satisfies FormsOf<ExportJob>;

export const exportJobs = collection<ExportJob, 'status' | 'module'>('exports', {
  key: 'keyId',
  label: 'Export',
  check: checkOf(fields(forms)),
  indexes: { status: 'status', module: 'module' },
  sorts: ['createdAt', 'updatedAt'],
  groups: ['status', 'module'],
});
