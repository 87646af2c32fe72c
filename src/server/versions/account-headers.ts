import type { IncomingHttpHeaders } from 'node:http';
import { invalid } from '../../core/errors.js';

const ACCOUNT_LENGTH = 24;

/** The header that names the account in v2. */
export const SITE_CONTEXT = 'x-site-context';
const TENANT_ID = 'x-fabric-tenant-id';

const single = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header.join(', ') : header);

/**
 * The account in `x-site-context`: a JSON object whose `account` has 24 characters (documented).
 * Undefined without the header; refuses a malformed one.
 */
export function siteContextAccount(headers: IncomingHttpHeaders): string | undefined {
  const header = single(headers[SITE_CONTEXT]);
  if (header === undefined) return undefined;
  let context: unknown;
  try {
    context = JSON.parse(header);
  } catch {
    throw invalid(SITE_CONTEXT, 'must be a JSON object');
  }
  if (typeof context !== 'object' || context === null || Array.isArray(context)) throw invalid(SITE_CONTEXT, 'must be a JSON object');
  const account = (context as { account?: unknown }).account;
  if (typeof account === 'string' && account.length === ACCOUNT_LENGTH) return account;
  throw invalid(SITE_CONTEXT, `must name an account of ${ACCOUNT_LENGTH} characters`);
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
