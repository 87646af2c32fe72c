import type { WithMerchant } from '../../core/forms/merchant.js';
import type { FileAddresses } from '../../domain/uploads/file-addresses.js';
import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { RecordImport } from '../../model/record-import.js';
import { createImport, getImport, searchImports } from './manage-imports.js';

/** The fields of v3's ImportStatus. */
const fields = fieldTable<RecordImport & WithMerchant, RecordImport & FileAddresses & WithMerchant>()({
  importId: 'keyId',
  module: 'module',
  type: { alone: true, shows: (): 'BULK' => 'BULK' },
  statusCode: 'status',
  importCount: {
    alone: true,
    shows: ({ totalRows, totalRowsUploaded, totalRowsErrors }) => ({
      uploaded: totalRows,
      processed: totalRowsUploaded,
      error: totalRowsErrors,
    }),
  },
  originalFileUrl: 'originalFileUrl',
  errorFileUrl: 'errorFileUrl',
  attributes: { alone: true, shows: ({ fileName, reason }) => ({ fileName, ...(reason !== undefined && { reason }) }) },
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  finishedAt: 'finishedAt',
});

/** An import as v3's ImportStatus. */
export const importToV3 = fields.view;

const searchable = { prefix: 'import', fields, sources: fields.sources((one) => one) };

/** The operations of the tag Imports. */
export const v3: Routes = [
  op('createImport', {
    does: createImport,
    with: ({ headers, body: { fileName, module }, self }) => ({ fileName, module, channelId: headers['x-fabric-channel-id'], self }),
    returns: ({ one, uploadFileUrl }) => {
      const { importId, module, type, statusCode, attributes, createdAt, updatedAt } = importToV3(one);
      return { importId, module, type, statusCode, uploadFileUrl, attributes, createdAt, updatedAt };
    },
    status: 202,
  }),
  op('searchImports', {
    does: searchImports,
    with: ({ query, body, self }) => ({ ...query, ...body, searchable, self }),
    spelled: fields.spelled,
    returns: pageToV3(importToV3),
  }),
  op('getImport', { does: getImport, with: ({ path, self }) => ({ importId: path.importId, self }), returns: importToV3 }),
];
