import { anyText, id, stamp, text, whole } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, list } from '../core/forms/form-map.js';
import { collection } from '../store/collection.js';

/** A file that the sandbox serves or takes at an address of its own. */
export interface StoredFile {
  id: string;
  /** The name that a client saves it under. */
  name: string;
  /** Signs the addresses of the file. */
  secret: string;
  createdAt: string;
  /** When its last part was stored; absent as long as it is not whole. */
  storedAt?: string;
  /** Its size in characters, of an archive before it is packed. */
  size: number;
  /** The names of the files in it, if it is an archive. */
  members?: string[];
}

/** A part of a file's text. */
export interface FilePart {
  id: string;
  fileId: string;
  text: string;
  /** Which of an archive's files it is of, counted from 0. */
  member?: number;
}

const fileForms = {
  id,
  name: text,
  secret: text,
  createdAt: stamp,
  'storedAt?': stamp,
  size: whole(0),
  'members?': list(text),
} satisfies FormsOf<StoredFile>;

export const storedFiles = collection<StoredFile>('files', {
  key: 'id',
  label: 'File',
  check: checkOf(fields(fileForms)),
  sorts: ['createdAt'],
});

const partForms = { id, fileId: id, text: anyText, 'member?': whole(0) } satisfies FormsOf<FilePart>;

/** The parts of files, in order of their ids. */
export const fileParts = collection<FilePart, 'file'>('fileParts', {
  key: 'id',
  label: 'File part',
  check: checkOf(fields(partForms)),
  indexes: { file: 'fileId' },
});
