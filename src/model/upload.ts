import { anyText, choice, id, stamp, text, truth, whole } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields } from '../core/forms/form-map.js';
import { collection } from '../store/collection.js';

/** What the rows of an uploaded file are. */
export const uploadModules = ['INVENTORY', 'INVENTORY_COUNTERS'] as const;
export type UploadModule = (typeof uploadModules)[number];

/** How far an upload is (documented for imports of v3). */
export const uploadStatuses = ['INITIATED', 'PROCESSING', 'COMPLETED', 'SYSTEM_ERROR'] as const;

/** A file that a client sends, and how far its rows have been applied. */
export interface FileProgress {
  id: string;
  /** Also the id of its file. */
  keyId: string;
  fileName: string;
  status: (typeof uploadStatuses)[number];
  /** The rows that have been read so far, and how many of them were applied or wrong. */
  totalRows: number;
  totalRowsUploaded: number;
  totalRowsErrors: number;
  createdAt: string;
  updatedAt: string;
  finishedAt?: string;
  /** Why it failed, or why it is halted. */
  reason?: string;
}

/** A file of stock. */
export interface Upload extends FileProgress {
  module: UploadModule;
  /** Whether it may be halted: an import of v3, which a call can let go on. */
  mayHalt?: boolean;
  /** Whether it is halted, because it would empty too many records. */
  halted?: boolean;
}

/** What was wrong with a row of an uploaded file. */
export interface WrongRow {
  id: string;
  /** Of the upload or the import. */
  keyId: string;
  /** The line of the file where the row ends, counted from 1. */
  row: number;
  message: string;
}

/** The forms of what all files with rows have. */
export const progressForms = {
  id,
  keyId: id,
  fileName: text,
  status: choice(uploadStatuses, 'a status of an upload'),
  totalRows: whole(0),
  totalRowsUploaded: whole(0),
  totalRowsErrors: whole(0),
  createdAt: stamp,
  updatedAt: stamp,
  'finishedAt?': stamp,
  'reason?': anyText,
} satisfies FormsOf<FileProgress>;

const forms = {
  ...progressForms,
  module: choice(uploadModules, 'a module of uploads'),
  'mayHalt?': truth,
  'halted?': truth,
} satisfies FormsOf<Upload>;

export const uploads = collection<Upload, 'fileName' | 'status' | 'module'>('uploads', {
  key: 'keyId',
  label: 'Upload',
  check: checkOf(fields(forms)),
  indexes: { fileName: 'fileName', status: 'status', module: 'module' },
  sorts: ['createdAt'],
  groups: ['status', 'module'],
});

const wrongRowForms = { id, keyId: id, row: whole(0), message: anyText } satisfies FormsOf<WrongRow>;

/** The wrong rows of all uploads, in the order of the file. */
export const wrongRows = collection<WrongRow, 'upload'>('wrongRows', {
  key: 'id',
  label: 'Wrong row',
  check: checkOf(fields(wrongRowForms)),
  indexes: { upload: 'keyId' },
});
