import { choice, text } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields } from '../core/forms/form-map.js';
import { collection } from '../store/collection.js';
import { type FileProgress, progressForms } from './upload.js';

/** What the records of an import are (documented). */
export const importModules = ['ALLOCATION', 'INVENTORY', 'INVOICE', 'LOCATION', 'ORDER', 'SHIPMENT', 'TRANSFER'] as const;
export type ImportModule = (typeof importModules)[number];

/** A file of records, and how far its rows have been applied. */
export interface RecordImport extends FileProgress {
  module: ImportModule;
  /** The channel whose records it makes. */
  channelId: string;
}

const forms = {
  ...progressForms,
  module: choice(importModules, 'a module of imports'),
  channelId: text,
} satisfies FormsOf<RecordImport>;

export const recordImports = collection<RecordImport>('imports', {
  key: 'keyId',
  label: 'Import',
  check: checkOf(fields(forms)),
  sorts: ['createdAt'],
});
