import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../core/errors.js';

const BEARER = /^bearer +(\S+) *$/i;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The bearer token of an Authorization header, if there is one. */
export const bearerToken = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : BEARER.exec(header)?.[1];

/** Tells whether a token is one of these. Takes the same time for every wrong token. */
export function createTokenCheck(tokens: readonly string[]): (token: string) => boolean {
  const allowed = tokens.map(digest);
  return (token) => {
    const given = digest(token);
    return allowed.reduce((found, digested) => timingSafeEqual(digested, given) || found, false);
  };
}

/** Lets a request in whose token is listed, or any token where no list is given; else refuses. */
export function createAuth(tokens: readonly string[] | undefined): (token: string | undefined) => void {
  const isListed = tokens && createTokenCheck(tokens);
  return (token) => {
    if (token === undefined || (isListed && !isListed(token))) throw new Refusal('unauthorized', 'Unauthorized');
  };
}
