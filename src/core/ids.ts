import { createHash } from 'node:crypto';

/** The source of ids: a seed and a sequence give the same ids in every run. */
export interface IdSource {
  /** Makes the ids of one world differ from those of another, e.g. the recipe's random seed. */
  salt: string;
  /**
   * Grows by one with every id. It is kept in the state, so a restart continues where it stopped.
   */
  sequence: number;
}

const digest = (kind: string, { salt, sequence }: IdSource): string =>
  createHash('sha256').update(`${kind}:${salt}:${sequence}`).digest('hex');

/** The most recent world: its digest is the same for 16.7 million ids in a row. */
const latest = { salt: '', high: -1, world: '' };

function worldOf(salt: string, high: number): string {
  if (latest.salt !== salt || latest.high !== high)
    Object.assign(latest, { salt, high, world: digest('world', { salt, sequence: high }).slice(0, 10) });
  return latest.world;
}

/**
 * Makes an id of 24 hex digits, laid out like an ObjectId: seconds, five bytes of the world, three
 * of the sequence. Unique for up to 16.7 million ids a second.
 */
export function objectId(source: IdSource, nowMs: number): string {
  const seconds = (Math.max(0, Math.floor(nowMs / 1000)) >>> 0).toString(16).padStart(8, '0');
  const high = Math.floor(source.sequence / 0x1000000);
  return seconds + worldOf(source.salt, high) + (source.sequence % 0x1000000).toString(16).padStart(6, '0');
}

/** Makes a UUID in the format of version 4, derived from the source rather than random. */
export function uuid(source: IdSource): string {
  const hex = digest('uuid', source);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
