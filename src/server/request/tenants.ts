import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { missing } from '../../core/errors.js';
import type { Version } from '../contract/operation.js';
import type { OperationFacts } from '../contract/operation-facts.js';
import type { ServerSettings } from '../outside/settings.js';
import { SITE_CONTEXT } from '../versions/account-headers.js';
import { conventionsOf } from '../versions/conventions-of.js';
import { Lru } from './lru.js';

const TOKENS_REMEMBERED = 1000;

/** What decides for an operation whose data a call is about. */
interface Asked {
  readonly version: Version;
  readonly facts: Pick<OperationFacts, 'siteContextRequired'>;
}

/** Which account a request speaks for: the one its headers name, else the one its token last named, else the default. */
export function createTenants({ siteContext, defaultTenant }: Pick<ServerSettings, 'siteContext' | 'defaultTenant'>) {
  const byToken = new Lru<string>(TOKENS_REMEMBERED);

  const requireContext = (headers: IncomingHttpHeaders, operation: Asked, tenant: string): void => {
    if (!operation.facts.siteContextRequired || headers[SITE_CONTEXT] !== undefined) return;
    const rule = typeof siteContext === 'function' ? siteContext(tenant) : siteContext;
    if (rule === 'required') throw missing(SITE_CONTEXT);
  };

  return (headers: IncomingHttpHeaders, operation: Asked, token: string | undefined): string => {
    const own = conventionsOf(operation.version).accountOf(headers);
    const key = token === undefined ? undefined : createHash('sha256').update(token).digest('base64');
    const tenant = own ?? (key === undefined ? undefined : byToken.get(key)) ?? defaultTenant;
    requireContext(headers, operation, tenant);
    if (own !== undefined && key !== undefined) byToken.set(key, own);
    return tenant;
  };
}
