import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../core/errors.js';

const BEARER = /^bearer +(\S+) *$/i;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The bearer token of an Authorization header, if there is one. */
export const bearerToken = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : BEARER.exec(header)?.[1];

/** Lets a request in whose token is listed, or any token where no list is given; else refuses. Takes the same time for every wrong token. */
export function createAuth(tokens: readonly string[] | undefined): (token: string | undefined) => void {
  const allowed = tokens?.map(digest);
  return (token) => {
    if (token !== undefined) {
      if (allowed === undefined) return;
      const given = digest(token);
      if (allowed.reduce((found, digested) => timingSafeEqual(digested, given) || found, false)) return;
    }
    throw new Refusal('unauthorized', 'Unauthorized');
  };
}
