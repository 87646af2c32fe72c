import { createAuth } from './auth.js';
import { createBodyReader } from './body.js';
import type { AppStore } from './dispatch.js';
import type { RequestLog } from './log.js';
import { createRequestIds } from './request-id.js';
import type { ServerSettings } from './settings.js';
import { createTenants } from './tenants.js';

/** What all operations of one server share. */
export interface Services {
  store: AppStore;
  log: RequestLog | undefined;
  authorize: ReturnType<typeof createAuth>;
  tenantOf: ReturnType<typeof createTenants>;
  readBody: ReturnType<typeof createBodyReader>;
  requestIdOf: ReturnType<typeof createRequestIds>;
}

export const createServices = (store: AppStore, settings: ServerSettings, log: RequestLog | undefined): Services => ({
  store,
  log,
  authorize: createAuth(settings.tokens),
  tenantOf: createTenants(settings),
  readBody: createBodyReader(settings.bodyLimit),
  requestIdOf: createRequestIds(settings.salt),
});
