import type { WithMerchant } from '../../../core/forms/merchant.js';
import { fieldTable } from '../../../kit/fields.js';
import type { Upload } from '../../../model/upload.js';

/** An import with the addresses of its files. */
interface ShownImport extends Upload, WithMerchant {
  originalFileUrl?: string;
  errorFileUrl?: string;
}

/** What the sandbox says of an import beside its status. */
const attributesOf = ({ halted, reason }: Upload) => ({ ...(halted && { halted }), ...(reason !== undefined && { reason }) });

/** The fields of v3's InventoryImportStatus. */
const fields = fieldTable<Upload & WithMerchant, ShownImport>()({
  importId: 'keyId',
  fileName: 'fileName',
  type: 'module',
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
  attributes: { alone: true, shows: attributesOf },
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  finishedAt: 'finishedAt',
});

/** An import as v3's InventoryImportStatus. */
export const importToV3 = fields.view;

/** An import that waits for its file, as v3's InventoryImport. */
export const startedToV3 = (upload: Upload & { uploadFileUrl: string }) => {
  const { importId, fileName, type, statusCode, attributes, createdAt, updatedAt } = importToV3(upload);
  return { importId, fileName, type, statusCode, uploadFileUrl: upload.uploadFileUrl, attributes, createdAt, updatedAt };
};

/** The fields that a search can name. */
export const searchableImports = { prefix: 'import', fields, sources: fields.sources((upload) => upload) };
