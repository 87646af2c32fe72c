import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The library, loaded with the first file so that a start does not wait for it. */
const csvStringify = (): typeof import('csv-stringify/sync') => require('csv-stringify/sync');

/** Formats rows as CSV (RFC 4180): each line ends with CRLF, and an absent cell is empty. */
export const csvText = (rows: readonly (readonly unknown[])[]): string =>
  csvStringify().stringify(rows as unknown[][], { record_delimiter: 'windows', cast: { boolean: String } });
