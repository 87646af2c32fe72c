import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { missing } from '../../core/forms/errors.js';
import type { Version } from '../contract/operation.js';
import type { OperationFacts } from '../contract/operation-facts.js';
import type { ServerSettings } from '../outside/settings.js';
import { SITE_CONTEXT } from '../versions/account-headers.js';
import { conventionsOf } from '../versions/conventions-of.js';
import { accountIn } from './issued-token.js';
import { Lru } from './lru.js';

type TenantSettings = Pick<ServerSettings, 'siteContext' | 'defaultTenant'> & { tokensRemembered: number };

/** What the operation says about choosing the tenant. */
interface Asked {
  readonly version: Version;
  readonly facts: Pick<OperationFacts, 'siteContextRequired'>;
}

/** The account that a request belongs to. */
export interface Speaker {
  readonly tenant: string;
  /** The channel whose orders it sees; undefined if it sees every channel. */
  readonly channel: string | undefined;
  /**
   * Call it once the request is accepted: later calls with the same token and without an account
   * then use this account.
   */
  accepted(): void;
}

const forgets = (): void => undefined;

/**
 * Returns a function that finds the account of a request: the one its headers name, or the one of
 * the last accepted request with the same token, or the one that the token was issued for, or the
 * default. A refused request changes none of this.
 */
export function createTenants({ siteContext, defaultTenant, tokensRemembered }: TenantSettings) {
  const byToken = new Lru<string>(tokensRemembered);

  const requireContext = (headers: IncomingHttpHeaders, operation: Asked, tenant: string): void => {
    if (!operation.facts.siteContextRequired || headers[SITE_CONTEXT] !== undefined) return;
    const rule = typeof siteContext === 'function' ? siteContext(tenant) : siteContext;
    if (rule === 'required') throw missing(SITE_CONTEXT);
  };

  return (headers: IncomingHttpHeaders, operation: Asked, token: string | undefined): Speaker => {
    const { account: own, channel } = conventionsOf(operation.version).contextOf(headers);
    const key = token === undefined ? undefined : createHash('sha256').update(token).digest('base64');
    const tenant = own ?? (key === undefined ? undefined : byToken.get(key)) ?? accountIn(token) ?? defaultTenant;
    requireContext(headers, operation, tenant);
    return { tenant, channel, accepted: own === undefined || key === undefined ? forgets : () => byToken.set(key, own) };
  };
}
