import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { createUpload, getUpload, listUploads, uploadedFile } from './manage-uploads.js';
import { logToV2, uploadToV2 } from './views/upload-v2.js';

/** The operations of the tags Inventory Bulk Operation and Inventory Upload Log. */
export const uploadRoutes: Routes = [
  op('createUploadUrl', {
    does: createUpload,
    with: ({ body, self }) => ({ fileName: body.fileName, self }),
    returns: (address) => address,
  }),
  op('createDownloadUrl', {
    does: uploadedFile,
    with: ({ body, self }) => ({ fileName: body.fileName, self }),
    returns: (address) => address,
  }),
  op('getUploadLog', { does: getUpload, with: ({ query }) => query.keyId, returns: logToV2 }),
  op('listUploadLogs', {
    does: listUploads,
    with: ({ query }) => query,
    returns: ({ count, limit, offset, rows }) => ({ pagination: { total: count, limit, offset }, uploadLogs: rows.map(uploadToV2) }),
  }),
];
