import { hash } from 'node:crypto';

/** The source of ids: a seed and a sequence give the same ids in every run. */
export interface IdSource {
  /** Makes the ids of one world differ from those of another, e.g. the recipe's random seed. */
  salt: string;
  /**
   * Grows by one with every id. It is kept in the state, so a restart continues where it stopped.
   */
  sequence: number;
}

const digest = (kind: string, { salt, sequence }: IdSource): string => hash('sha256', `${kind}:${salt}:${sequence}`);

/** So many ids in a row belong to one world. */
const IDS_OF_A_WORLD = 0x1000000;

const digestOfWorld = (salt: string, high: number): string => digest('world', { salt, sequence: high }).slice(0, 10);

/** The most recent world: its digest is the same for 16.7 million ids in a row. */
const latest = { salt: '', high: -1, world: '' };

function worldOf(salt: string, high: number): string {
  if (latest.salt !== salt || latest.high !== high) Object.assign(latest, { salt, high, world: digestOfWorld(salt, high) });
  return latest.world;
}

/**
 * Makes an id of 24 hex digits, laid out like an ObjectId: seconds, five bytes of the world, three
 * of the sequence. Unique for up to 16.7 million ids a second.
 */
export function objectId(source: IdSource, nowMs: number): string {
  const seconds = (Math.max(0, Math.floor(nowMs / 1000)) >>> 0).toString(16).padStart(8, '0');
  const high = Math.floor(source.sequence / IDS_OF_A_WORLD);
  return seconds + worldOf(source.salt, high) + (source.sequence % IDS_OF_A_WORLD).toString(16).padStart(6, '0');
}

/**
 * Returns a test of whether an id was made by `objectId` after this sequence, within the next 16.7
 * million ids: the id's own sequence if so, otherwise undefined, as for ids from elsewhere.
 */
export function madeAfter({ salt, sequence }: IdSource): (id: string) => number | undefined {
  const now = Math.floor(sequence / IDS_OF_A_WORLD);
  const worlds = new Map([now, now + 1].map((high) => [digestOfWorld(salt, high), high]));
  return (id) => {
    const high = /^[0-9a-f]{24}$/.test(id) ? worlds.get(id.slice(8, 18)) : undefined;
    if (high === undefined) return undefined;
    const made = high * IDS_OF_A_WORLD + Number.parseInt(id.slice(18), 16);
    return made > sequence ? made : undefined;
  };
}

/** Makes a UUID in the format of version 4, derived from the source rather than random. */
export function uuid(source: IdSource): string {
  const hex = digest('uuid', source);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
