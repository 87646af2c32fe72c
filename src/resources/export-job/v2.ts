import { pick, without } from '../../core/values/reshape.js';
import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { ExportJob } from '../../model/export-job.js';
import {
  type AskedExport,
  createExport,
  type ExportFile,
  exportAddress,
  exportFiles,
  exportHeaders,
  getExport,
  queryExports,
} from './manage-exports.js';

/** The fields of v2's ExportJob. */
const fields = fieldTable<ExportJob>()(
  {
    keyId: { readOnly: 'keyId' },
    module: 'module',
    version: { readOnly: 'version' },
    status: { readOnly: 'status' },
    totalRowsExported: { readOnly: 'totalRowsExported' },
    totalRecordsExported: { readOnly: 'totalRecordsExported' },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    filters: { alone: true, shows: ({ query }) => query.filters },
    csvHeadersConfig: 'csvHeadersConfig',
    reason: { readOnly: 'reason' },
  },
  { query: 'inner', archive: 'inner', columns: 'inner', channel: 'inner', merchant: 'inner' },
);

/** An export as v2's ExportJob. */
export const exportToV2 = fields.view;

const sources = fields.sources((job) => job);

const queryNames = ['filters', 'limit', 'offset', 'sortBy', 'sortDirection'] as const;

type Body = Parameters<typeof fields.record>[0] & Pick<AskedExport, 'module'> & AskedExport['query'];

const askedFromV2 = (body: Body): AskedExport => ({
  ...fields.record(without(body, queryNames)),
  module: body.module,
  query: pick(body, queryNames),
});

const fileToV2 = ({ job, file }: ExportFile) => ({
  ...pick(job, ['keyId', 'module', 'totalRowsExported', 'createdAt']),
  fileName: file.name,
});

export const v2: Routes = [
  op('createExport', { does: createExport, with: ({ body }) => askedFromV2(body), returns: exportToV2 }),
  op('queryExports', {
    does: queryExports,
    with: ({ body }) => ({ input: body, sources }),
    returns: ({ count, limit, offset, rows }) => ({ count, limit, offset, exports: rows.map(exportToV2) }),
  }),
  op('getExportStatus', { does: getExport, with: ({ query }) => query.keyId, returns: exportToV2 }),
  op('getExportHeaders', { does: exportHeaders, with: ({ query }) => query.module, returns: (headers) => headers }),
  op('listExportFiles', { does: exportFiles, with: ({ query }) => query.module, returns: (files) => ({ files: files.map(fileToV2) }) }),
  op('getExportDownloadUrl', {
    does: exportAddress,
    with: ({ query, self }) => ({ keyId: query.keyId, self }),
    returns: (url) => ({ url }),
  }),
];
