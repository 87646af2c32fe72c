import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { missing } from '../../core/errors.js';
import type { Version } from '../contract/operation.js';
import type { OperationFacts } from '../contract/operation-facts.js';
import type { ServerSettings } from '../outside/settings.js';
import { SITE_CONTEXT } from '../versions/account-headers.js';
import { conventionsOf } from '../versions/conventions-of.js';
import { Lru } from './lru.js';

type TenantSettings = Pick<ServerSettings, 'siteContext' | 'defaultTenant'> & { tokensRemembered: number };

/** What decides for an operation whose data a call is about. */
interface Asked {
  readonly version: Version;
  readonly facts: Pick<OperationFacts, 'siteContextRequired'>;
}

/** The account a request speaks for. */
export interface Speaker {
  readonly tenant: string;
  /**
   * To be called once the request is accepted: calls with its token that name no account speak for
   * this one from then on.
   */
  accepted(): void;
}

const forgets = (): void => undefined;

/**
 * Which account a request speaks for: the one its headers name, else the one that the last accepted
 * request with its token named, else the default. A refused request changes nothing of that.
 */
export function createTenants({ siteContext, defaultTenant, tokensRemembered }: TenantSettings) {
  const byToken = new Lru<string>(tokensRemembered);

  const requireContext = (headers: IncomingHttpHeaders, operation: Asked, tenant: string): void => {
    if (!operation.facts.siteContextRequired || headers[SITE_CONTEXT] !== undefined) return;
    const rule = typeof siteContext === 'function' ? siteContext(tenant) : siteContext;
    if (rule === 'required') throw missing(SITE_CONTEXT);
  };

  return (headers: IncomingHttpHeaders, operation: Asked, token: string | undefined): Speaker => {
    const own = conventionsOf(operation.version).accountOf(headers);
    const key = token === undefined ? undefined : createHash('sha256').update(token).digest('base64');
    const tenant = own ?? (key === undefined ? undefined : byToken.get(key)) ?? defaultTenant;
    requireContext(headers, operation, tenant);
    return { tenant, accepted: own === undefined || key === undefined ? forgets : () => byToken.set(key, own) };
  };
}
