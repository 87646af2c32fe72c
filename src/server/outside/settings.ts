import { DEFAULT_LIMITS, type Limits } from '../../core/work/limits.js';

/** Whether requests must send x-site-context where fabric documents it as required. */
export type SiteContextRule = 'required' | 'optional';

/**
 * What the server does with unknown fields and other likely mistakes that the real system accepts:
 * report them, refuse them, or nothing.
 */
export type UnknownFieldsRule = 'tell' | 'refuse' | 'ignore';

/** The settings of the server. */
export interface ServerSettings {
  /** The largest body, in bytes or as text such as `5mb`; by default the limit `bodyBytes`. */
  bodyLimit?: number | string;
  /**
   * `optional` makes x-site-context optional where fabric documents it as required. A function
   * decides by the tenant that the request has without the header.
   */
  siteContext: SiteContextRule | ((tenant: string) => SiteContextRule);
  /** What to do with the unknown fields of a tenant's requests; by default report them. */
  unknownFields: (tenant: string) => UnknownFieldsRule;
  /** The bearer tokens that are accepted; by default any. */
  tokens?: readonly string[];
  /** The account for requests that name none. */
  defaultTenant: string;
  /** Makes the request ids of one sandbox differ from another's. */
  salt: string;
  limits: Limits;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  siteContext: 'required',
  unknownFields: () => 'tell',
  defaultTenant: '5f689caa4216e7000750d1ef',
  salt: 'oms-sandbox',
  limits: DEFAULT_LIMITS,
};
