import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../core/forms/errors.js';

const BEARER = /^bearer +(\S+) *$/i;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The bearer token of an Authorization header, or undefined. */
export const bearerToken = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : BEARER.exec(header)?.[1];

/**
 * Returns a test of whether a token is one of these. It takes the same time for every wrong token.
 */
export function createTokenCheck(tokens: readonly string[]): (token: string) => boolean {
  const allowed = tokens.map(digest);
  return (token) => {
    const given = digest(token);
    return allowed.reduce((found, digested) => timingSafeEqual(digested, given) || found, false);
  };
}

/**
 * Returns a check that refuses a missing token and, if there is a list, tokens that are not on it.
 */
export function createAuth(tokens: readonly string[] | undefined): (token: string | undefined) => void {
  const isListed = tokens && createTokenCheck(tokens);
  return (token) => {
    if (token === undefined || (isListed && !isListed(token))) throw new Refusal('unauthorized', 'Unauthorized');
  };
}

/** Says for the log why a request was not let in; the answer says no more than `Unauthorized`. */
export function whyUnauthorized(header: string | undefined): string {
  if (header === undefined) return 'Unauthorized: the header Authorization is missing';
  if (bearerToken(header) === undefined) return 'Unauthorized: the header Authorization must be "Bearer" and a token';
  return 'Unauthorized: the token is not one of those that are accepted';
}
