import { Refusal } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { after } from '../../core/time/duration.js';
import { isSignature, signatureOf } from '../../core/values/signature.js';
import { type StoredFile, storedFiles } from '../../model/stored-file.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';

/** What an address is for. */
export type Use = 'GET' | 'PUT';

/** The parts of an address that name a file and prove that the sandbox made the address. */
export interface AskedFile {
  id: string;
  /** Until when the address is valid: milliseconds since 1970 of the tenant's clock. */
  expires: string;
  signature: string;
}

const signed = (tx: Tx, use: Use, id: string, expires: string): string => [use, tx.tenant, id, expires].join('\n');

/**
 * The path of a file's address, with its signature. It is valid for the time that the policy
 * `fileAddressFor` says, by the tenant's clock.
 */
export function addressOf(tx: Tx, { id, secret }: StoredFile, use: Use): string {
  const expires = String(Date.parse(after(tx.now(), policy(tx, 'fileAddressFor'))));
  const query = new URLSearchParams({ expires, signature: signatureOf(secret, signed(tx, use, id, expires)) });
  return `/files/${encodeURIComponent(tx.tenant)}/${id}?${query}`;
}

/**
 * The file that an address leads to. Refuses an address that the sandbox did not make for this use,
 * or that has expired.
 */
export function fileAt(tx: Tx, use: Use, { id, expires, signature }: AskedFile): StoredFile {
  const file = tx.find(storedFiles, id);
  if (!file || !isSignature(file.secret, signed(tx, use, id, expires), signature))
    throw new Refusal('forbidden', `The address is not one that the sandbox made for ${use} of this file, or the file is gone`);
  if (tx.nowMs() > Number(expires)) throw new Refusal('forbidden', `The address expired at ${isoTime(Number(expires))}: ask for a new one`);
  return file;
}
