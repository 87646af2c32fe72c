import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { ExportJob } from '../../model/export-job.js';
import { type AddressedExport, archiveHeaders, createExport, getAddressedExport, searchExports } from './manage-exports.js';
import { spelledInModules } from './modules.js';

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

export const v3: Routes = [
  op('createExportV3', {
    does: createExport,
    with: ({ body: { filters, sort, ...body } }) => ({
      ...fields.record(body),
      module: body.module,
      archive: true,
      query: { filters, ...(sort !== undefined && { sort }) },
    }),
    spelled: spelledInModules,
    returns: jobToV3,
    status: 202,
  }),
  op('searchExports', {
    does: searchExports,
    with: ({ query, body, self }) => ({ ...query, ...body, searchable, self }),
    spelled: fields.spelled,
    returns: pageToV3(exportToV3),
  }),
  op('getExportHeadersV3', {
    does: archiveHeaders,
    with: ({ path }) => path.module,
    returns: (files) => ({ exportsHeaders: files.map(({ name, headers }) => ({ fileName: name, fileHeaders: [...headers] })) }),
  }),
  op('getExportV3', { does: getAddressedExport, with: ({ path, self }) => ({ keyId: path.exportId, self }), returns: exportToV3 }),
];
