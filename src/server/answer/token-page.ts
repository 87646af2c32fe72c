import express from 'express';
import { methodMessage, Refusal } from '../../core/forms/errors.js';
import { createTokenCheck } from '../request/auth.js';
import type { Exchange } from '../request/exchange.js';
import { type Credentials, issueToken } from '../request/issued-token.js';
import type { Services } from '../request/services.js';
import { conventionsOf } from '../versions/conventions-of.js';
import { reply } from './reply.js';

/** Where code that fetches a token before it calls the API finds one. */
const TOKEN_PATH = '/oauth/token';

const DAY_SECONDS = 86_400;

/** A token belongs to a tenant as a call of v2 without a required header does. */
const ASKED = { version: 'v2', facts: { siteContextRequired: false } } as const;

/** Reads small bodies as forms or JSON. */
const bodies = [express.urlencoded({ extended: false, limit: '16kb' }), express.json({ limit: '16kb' })];

interface TokenAnswer {
  status: number;
  body: object;
}

const refused = (status: number, error: string, description: string): TokenAnswer => ({
  status,
  body: { error, error_description: description },
});

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

async function bodyOf({ req, res }: Exchange): Promise<unknown> {
  for (const read of bodies)
    await new Promise<void>((done, fail) => read(req, res, (error?: unknown) => (error === undefined ? done() : fail(error))));
  return (req as { body?: unknown }).body;
}

/**
 * Makes the answerer of requests for a token by client credentials in the usual form (RFC 6749).
 * Any credentials get a token; if only some tokens are accepted, the client secret must be one of
 * them (policies). Calls with a token that was fetched with an account's headers belong to that
 * account. Returns false for other requests. The request log has these requests without their
 * bodies.
 */
export function createTokenAnswerer(tokens: readonly string[] | undefined, services: Services) {
  const isListed = tokens && createTokenCheck(tokens);

  const tokenFor = async (exchange: Exchange): Promise<TokenAnswer> => {
    const { headers } = exchange.req;
    const { account } = conventionsOf(ASKED.version).contextOf(headers);
    const credentials = credentialsOf(headers.authorization, await bodyOf(exchange));
    if (isListed && !isListed(credentials.secret))
      return refused(401, 'invalid_client', 'The client_secret must be one of the accepted tokens');
    const token = isListed ? credentials.secret : issueToken(credentials, account);
    const { tenant, accepted } = services.tenantOf(headers, ASKED, token);
    exchange.entry.tenant = tenant;
    await services.store.ready?.(tenant);
    accepted();
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: DAY_SECONDS } };
  };

  return async (exchange: Exchange): Promise<boolean> => {
    const { req, res, path, entry } = exchange;
    if (path !== TOKEN_PATH || req.method === 'OPTIONS') return false;
    exchange.secret = true;
    res.setHeader('cache-control', 'no-store');
    if (req.method !== 'POST') res.setHeader('allow', 'POST, OPTIONS');
    const { status, body } = await (req.method === 'POST'
      ? tokenFor(exchange).catch(unreadable)
      : refused(405, 'invalid_request', methodMessage(req.method, ['POST'])));
    if ('error_description' in body) entry.refused = String(body.error_description);
    await reply(exchange, status, JSON.stringify(body), services);
    return true;
  };
}

/** The answer to headers or a body that cannot be read. Throws other errors. */
function unreadable(error: unknown): TokenAnswer {
  if (error instanceof Refusal) return refused(400, 'invalid_request', error.message);
  const { status = 500, message } = error as { status?: number; message: string };
  if (status >= 500) throw error;
  return refused(status, 'invalid_request', message);
}
