import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The library, loaded with the first archive so that a start does not wait for it. */
const fflate = (): typeof import('fflate') => require('fflate');

/** A file of an archive: its name, and its text in pieces. */
export interface ZippedFile {
  name: string;
  texts: Iterable<string>;
}

/** The extra field with the time of a file in UTC (Info-ZIP). */
const UTC_TIME = 0x5455;

/**
 * What a ZIP file has of a time. The format knows the time of the machine's zone only: there stands
 * the time in UTC, so that the bytes are the same everywhere.
 */
function stamped(iso: string) {
  const at = new Date(iso);
  const seconds = Math.floor(at.getTime() / 1_000);
  const utc = new Uint8Array(5);
  new DataView(utc.buffer).setUint8(0, 1);
  new DataView(utc.buffer).setInt32(1, seconds, true);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const mtime = new Date(year, month, day, at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds());
  return { mtime, extra: { [UTC_TIME]: utc } };
}

/**
 * Packs files into a ZIP archive, piece by piece; all of them have this time (ISO 8601, from 1980).
 * The same files at the same time give the same bytes. A piece can be empty.
 */
export function* zipped(files: Iterable<ZippedFile>, at: string): Generator<Uint8Array> {
  const { Zip, ZipDeflate } = fflate();
  const encoder = new TextEncoder();
  let ready: Uint8Array[] = [];
  const taken = (): Buffer => {
    const piece = Buffer.concat(ready);
    ready = [];
    return piece;
  };
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, texts } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    Object.assign(file, stamped(at));
    archive.add(file);
    for (const text of texts) {
      file.push(encoder.encode(text));
      yield taken();
    }
    file.push(new Uint8Array(), true);
    yield taken();
  }
  archive.end();
  yield taken();
}
