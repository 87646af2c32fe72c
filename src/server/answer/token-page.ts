import { createHash } from 'node:crypto';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { createTokenCheck } from '../request/auth.js';

/** Where code that fetches a token before it calls the API finds one. */
export const TOKEN_PATH = '/oauth/token';

const DAY_SECONDS = 86_400;

/** Reads small bodies as forms or JSON. */
const bodies: RequestHandler[] = [express.urlencoded({ extended: false, limit: '16kb' }), express.json({ limit: '16kb' })];

interface Credentials {
  id: string;
  secret: string;
}

/** Answers a body that cannot be read in the form of the page. */
const unreadable: ErrorRequestHandler = (error: { status?: number; message: string }, _req, res, next) => {
  if (error.status === undefined || error.status >= 500) return next(error);
  res.status(error.status).json({ error: 'invalid_request', error_description: error.message });
};

/** The client's credentials, from an Authorization header of type Basic or else from the body. */
function credentialsOf(authorization: string | undefined, body: unknown): Credentials {
  const basic = /^basic +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (basic !== undefined) {
    const [id = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    return { id, secret: secret.join(':') };
  }
  const fields = (body ?? {}) as Record<string, unknown>;
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return { id: text('client_id'), secret: text('client_secret') };
}

/** A token that is the same for the same credentials and does not show them. */
const tokenOf = ({ id, secret }: Credentials): string =>
  `sandbox-${createHash('sha256')
    .update(JSON.stringify([id, secret]))
    .digest('hex')
    .slice(0, 24)}`;

/**
 * Answers a request for a token by client credentials in the usual form (RFC 6749). Any credentials
 * get a token; if only some tokens are accepted, the client secret must be one of them (policies).
 */
export function tokenPage(tokens: readonly string[] | undefined): (RequestHandler | ErrorRequestHandler)[] {
  const isListed = tokens && createTokenCheck(tokens);
  const answer: RequestHandler = (req, res) => {
    const credentials = credentialsOf(req.headers.authorization, req.body);
    res.set('cache-control', 'no-store');
    if (isListed && !isListed(credentials.secret)) {
      res.status(401).json({ error: 'invalid_client', error_description: 'The client_secret must be one of the accepted tokens' });
      return;
    }
    const token = isListed ? credentials.secret : tokenOf(credentials);
    res.json({ access_token: token, token_type: 'Bearer', expires_in: DAY_SECONDS });
  };
  return [...bodies, answer, unreadable];
}
