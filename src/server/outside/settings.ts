/** Whether x-site-context is asked for where fabric documents it as required. */
export type SiteContextRule = 'required' | 'optional';

/** How the server treats requests. */
export interface ServerSettings {
  /** The largest body: bytes, or a size such as `5mb`. */
  bodyLimit: number | string;
  /** How many values a body may hold: objects, lists and scalars. They are counted before it is parsed. */
  maxValues: number;
  /** `optional` lifts the requirement of x-site-context where fabric documents one; a function decides by the tenant the request is about without it. */
  siteContext: SiteContextRule | ((tenant: string) => SiteContextRule);
  /** The bearer tokens that are let in; without a list, any is. */
  tokens?: readonly string[];
  /** The account of requests that name none. */
  defaultTenant: string;
  /** Sets one sandbox's request ids apart from another's. */
  salt: string;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  bodyLimit: '5mb',
  maxValues: 250_000,
  siteContext: 'required',
  defaultTenant: '5f689caa4216e7000750d1ef',
  salt: 'oms-sandbox',
};
