import { crc32 } from 'node:zlib';

const before = ',\n  "seal": "';
const after = '"\n}\n';
const digits = 8;
const length = before.length + digits + after.length;

/** The program's version and the salt of the store's ids, which the check of a file depends on. */
export interface Sealer {
  readonly program?: string | undefined;
  readonly salt?: string | undefined;
}

/**
 * The last field of a state file: a checksum of the bytes before it. A file with a valid seal is as
 * this version of the program wrote it, so that opening it need not check every record. Whoever
 * edits the file need not know: its seal is no longer valid, and everything is checked.
 */
export class Seal {
  #sum: number;

  constructor({ program, salt }: Sealer) {
    this.#sum = crc32(JSON.stringify([program, salt]));
  }

  add(bytes: Buffer): void {
    this.#sum = crc32(bytes, this.#sum);
  }

  /** The end of a file that consists of the bytes added so far. */
  text(): string {
    return `${before}${this.#sum.toString(16).padStart(digits, '0')}${after}`;
  }
}

/** Whether a file ends with the seal of its bytes. */
export function isSealed(file: Buffer, sealer: Sealer): boolean {
  if (file.length < length) return false;
  const seal = new Seal(sealer);
  seal.add(file.subarray(0, -length));
  return file.toString('latin1', file.length - length) === seal.text();
}
