import { createAuth } from './auth.js';
import { createBodyReader } from './body.js';
import type { Delays } from './delays.js';
import type { AppStore } from './dispatch.js';
import type { Disturb } from './disturbance.js';
import type { RequestLog } from './log.js';
import type { Observe } from './observed.js';
import { createRequestIds } from './request-id.js';
import type { ServerSettings } from './settings.js';
import { createTenants } from './tenants.js';

/** What a server is connected to. */
export interface Surroundings {
  store: AppStore;
  log: RequestLog | undefined;
  disturb: Disturb | undefined;
  observe: Observe | undefined;
  delays: Delays;
}

/** What all operations of one server share. */
export interface Services extends Surroundings {
  authorize: ReturnType<typeof createAuth>;
  tenantOf: ReturnType<typeof createTenants>;
  readBody: ReturnType<typeof createBodyReader>;
  requestIdOf: ReturnType<typeof createRequestIds>;
}

export const createServices = (surroundings: Surroundings, settings: ServerSettings): Services => ({
  ...surroundings,
  authorize: createAuth(settings.tokens),
  tenantOf: createTenants(settings),
  readBody: createBodyReader(settings.bodyLimit),
  requestIdOf: createRequestIds(settings.salt),
});
