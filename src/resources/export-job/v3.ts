import { invalid } from '../../core/forms/errors.js';
import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { ExportJob, ExportQuery } from '../../model/export-job.js';
import { type AddressedExport, archiveHeaders, createExport, getAddressedExport, searchExports } from './manage-exports.js';

/** The fields of v3's ExportJob, beside the address of its file. */
const fields = fieldTable<ExportJob>()(
  {
    module: 'module',
    version: { readOnly: 'version' },
    exportId: { readOnly: 'keyId' },
    status: { readOnly: 'status' },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    totalRowsExported: { readOnly: 'totalRowsExported' },
    totalRecordsExported: { readOnly: 'totalRecordsExported' },
    csvHeadersConfig: 'csvHeadersConfig',
  },
  { keyId: 'inner', query: 'inner', archive: 'inner', columns: 'inner', channel: 'inner', reason: 'inner', merchant: 'inner' },
);

/** An export as v3's ExportJob, without the address of its file. */
export const jobToV3 = fields.view;

const exportToV3 = ({ job, url }: AddressedExport) => ({ ...jobToV3(job), ...(url !== undefined && { url }) });

const searchable = { prefix: 'export', fields, sources: fields.sources((job) => job) };

/** The sort of a request, `[+-]prefix.FIELD`, as that of a query. */
function sortFromV3(sort: string | undefined): Pick<ExportQuery, 'sortBy' | 'sortDirection'> {
  if (sort === undefined || sort.trim() === '') return {};
  const [, sign, sortBy] = /^([+-]?)\w+\.([\w.]+)$/.exec(sort.trim()) ?? [];
  if (sortBy === undefined) throw invalid('sort', 'must be one field, such as -order.createdAt');
  return { sortBy, sortDirection: sign === '-' ? 'desc' : 'asc' };
}

export const v3: Routes = [
  op('createExportV3', {
    does: createExport,
    with: ({ body: { filters, sort, ...body } }) => ({
      ...fields.record(body),
      module: body.module,
      archive: true,
      query: { filters, ...sortFromV3(sort) },
    }),
    returns: jobToV3,
    status: 202,
    names: (field) => (field === 'sortBy' ? 'sort' : field),
  }),
  op('searchExports', {
    does: searchExports,
    with: ({ query, body, self }) => ({ ...query, ...body, searchable, self }),
    returns: pageToV3(exportToV3),
  }),
  op('getExportHeadersV3', {
    does: archiveHeaders,
    with: ({ path }) => path.module,
    returns: (files) => ({ exportsHeaders: files.map(({ name, headers }) => ({ fileName: name, fileHeaders: [...headers] })) }),
  }),
  op('getExportV3', { does: getAddressedExport, with: ({ path, self }) => ({ keyId: path.exportId, self }), returns: exportToV3 }),
];
