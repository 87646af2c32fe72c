import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { invalid, missing } from '../../core/errors.js';
import type { Version } from '../contract/operation.js';
import type { OperationFacts } from '../contract/operation-facts.js';
import type { ServerSettings } from '../outside/settings.js';
import { Lru } from './lru.js';

const ACCOUNT_LENGTH = 24;
const TOKENS_REMEMBERED = 1000;
const SITE_CONTEXT = 'x-site-context';
const TENANT_ID = 'x-fabric-tenant-id';

const single = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header.join(', ') : header);

/** An operation, as far as its tenant hangs on it. */
interface Asked {
  readonly version: Version;
  readonly facts: Pick<OperationFacts, 'siteContextRequired'>;
}

/** The account of an x-site-context header: a JSON object whose `account` has 24 characters. */
function accountOf(header: string): string {
  const fail = (message: string) => invalid(SITE_CONTEXT, message);
  let context: unknown;
  try {
    context = JSON.parse(header);
  } catch {
    throw fail('must be a JSON object');
  }
  if (typeof context !== 'object' || context === null || Array.isArray(context)) throw fail('must be a JSON object');
  const account = (context as { account?: unknown }).account;
  if (typeof account !== 'string' || account.length !== ACCOUNT_LENGTH) throw fail(`must name an account of ${ACCOUNT_LENGTH} characters`);
  return account;
}

function tenantIdOf(header: string): string {
  if (header.length !== ACCOUNT_LENGTH) throw invalid(TENANT_ID, `must have ${ACCOUNT_LENGTH} characters`);
  return header;
}

/** Which account a request speaks for: the one its headers name, else the one its token last named, else the default. */
export function createTenants({ siteContext, defaultTenant }: Pick<ServerSettings, 'siteContext' | 'defaultTenant'>) {
  const byToken = new Lru<string>(TOKENS_REMEMBERED);

  /** Each version's own header wins: x-fabric-tenant-id in v3, x-site-context elsewhere. */
  const named = (headers: IncomingHttpHeaders, operation: Asked): string | undefined => {
    const context = single(headers[SITE_CONTEXT]);
    const tenantId = single(headers[TENANT_ID]);
    if (operation.version === 'v3' && tenantId !== undefined) return tenantIdOf(tenantId);
    if (context !== undefined) return accountOf(context);
    return tenantId === undefined ? undefined : tenantIdOf(tenantId);
  };

  const requireContext = (headers: IncomingHttpHeaders, operation: Asked, tenant: string): void => {
    if (!operation.facts.siteContextRequired || headers[SITE_CONTEXT] !== undefined) return;
    const rule = typeof siteContext === 'function' ? siteContext(tenant) : siteContext;
    if (rule === 'required') throw missing(SITE_CONTEXT);
  };

  return (headers: IncomingHttpHeaders, operation: Asked, token: string | undefined): string => {
    const own = named(headers, operation);
    const key = token === undefined ? undefined : createHash('sha256').update(token).digest('base64');
    const tenant = own ?? (key === undefined ? undefined : byToken.get(key)) ?? defaultTenant;
    requireContext(headers, operation, tenant);
    if (own !== undefined && key !== undefined) byToken.set(key, own);
    return tenant;
  };
}
