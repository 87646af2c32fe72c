import { pick } from '../../../core/values/reshape.js';
import type { Upload, WrongRow } from '../../../model/upload.js';

/** A wrong row as v2 shows it. */
export const wrongRowToV2 = (wrong: WrongRow) => pick(wrong, ['row', 'message']);

/** An upload as v2's InventoryUploadLog, with the name of its file and why it failed. */
export const uploadToV2 = (upload: Upload) =>
  pick(upload, ['id', 'keyId', 'fileName', 'status', 'totalRows', 'totalRowsUploaded', 'totalRowsErrors', 'reason']);

/** An upload with its wrong rows. */
export const logToV2 = ({ errors, ...upload }: Upload & { errors: readonly WrongRow[] }) => ({
  ...uploadToV2(upload),
  errors: errors.map(wrongRowToV2),
});
