import { DEFAULT_LIMITS, type Limits } from '../../core/limits.js';

/** Whether x-site-context is asked for where fabric documents it as required. */
export type SiteContextRule = 'required' | 'optional';

/** How the server treats requests. */
export interface ServerSettings {
  /** The largest body: bytes, or a size such as `5mb`; the limit `bodyBytes` unless given. */
  bodyLimit?: number | string;
  /**
   * `optional` lifts the requirement of x-site-context where fabric documents one; a function
   * decides by the tenant the request is about without it.
   */
  siteContext: SiteContextRule | ((tenant: string) => SiteContextRule);
  /** The bearer tokens that are let in; without a list, any is. */
  tokens?: readonly string[];
  /** The account of requests that name none. */
  defaultTenant: string;
  /** Sets one sandbox's request ids apart from another's. */
  salt: string;
  limits: Limits;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  siteContext: 'required',
  defaultTenant: '5f689caa4216e7000750d1ef',
  salt: 'oms-sandbox',
  limits: DEFAULT_LIMITS,
};
