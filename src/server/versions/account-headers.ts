import type { IncomingHttpHeaders } from 'node:http';
import { invalid } from '../../core/forms/errors.js';

const ACCOUNT_LENGTH = 24;

/** The header that names the account in v2. */
export const SITE_CONTEXT = 'x-site-context';
const TENANT_ID = 'x-fabric-tenant-id';

const single = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header.join(', ') : header);

/** The data that a request is about, as its headers name it. */
export interface Context {
  readonly account?: string | undefined;
  /** The channel whose orders the request sees; undefined if it sees every channel. */
  readonly channel?: string | undefined;
}

/**
 * The account and the channel in `x-site-context`: a JSON object whose `account` has 24 characters
 * and whose `channel` is a number or a string (documented); an empty or null channel counts as
 * absent (a policy). Undefined without the header; refuses a malformed one.
 */
export function siteContext(headers: IncomingHttpHeaders): (Context & { readonly account: string }) | undefined {
  const header = single(headers[SITE_CONTEXT]);
  if (header === undefined) return undefined;
  let context: unknown;
  try {
    context = JSON.parse(header);
  } catch {
    throw invalid(SITE_CONTEXT, 'must be a JSON object');
  }
  if (typeof context !== 'object' || context === null || Array.isArray(context)) throw invalid(SITE_CONTEXT, 'must be a JSON object');
  const { account, channel } = context as { account?: unknown; channel?: unknown };
  if (typeof account !== 'string' || account.length !== ACCOUNT_LENGTH)
    throw invalid(SITE_CONTEXT, `must name an account of ${ACCOUNT_LENGTH} characters`);
  return { account, channel: channelFrom(channel) };
}

function channelFrom(channel: unknown): string | undefined {
  if (channel === undefined || channel === null || channel === '') return undefined;
  if (typeof channel === 'string' || typeof channel === 'number') return String(channel);
  throw invalid(SITE_CONTEXT, 'must name its channel by a string or a number');
}

/**
 * The account in `x-fabric-tenant-id`, which has 24 characters (documented). Undefined without the
 * header; refuses another length.
 */
export function tenantIdAccount(headers: IncomingHttpHeaders): string | undefined {
  const header = single(headers[TENANT_ID]);
  if (header !== undefined && header.length !== ACCOUNT_LENGTH) throw invalid(TENANT_ID, `must have ${ACCOUNT_LENGTH} characters`);
  return header;
}
