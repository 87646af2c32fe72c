import { randomBytes } from 'node:crypto';

const BYTES = 24;

/** A new token that nobody can guess. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url');
