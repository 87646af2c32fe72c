import type { Limits } from '../../core/work/limits.js';
import type { Disturb } from '../../ports/disturbance.js';
import type { ReportMistakes } from '../../ports/mistakes.js';
import type { Observe } from '../../ports/observed.js';
import type { AppStore } from '../outside/app-store.js';
import type { Delays } from '../outside/delays.js';
import type { RequestLog } from '../outside/log.js';
import type { ServerSettings } from '../outside/settings.js';
import type { Streams } from '../outside/streams.js';
import { createAuth } from './auth.js';
import { createBodyReader, createLongBodyReader } from './body.js';
import { createRequestIds } from './request-id.js';
import { createTenants } from './tenants.js';

/** The server's connections to the rest of the sandbox. */
export interface Surroundings {
  store: AppStore;
  log: RequestLog | undefined;
  disturb: Disturb | undefined;
  observe: Observe | undefined;
  reportMistakes: ReportMistakes | undefined;
  delays: Delays;
  streams: Streams;
}

/** What all operations of one server share. */
export interface Services extends Surroundings {
  authorize: ReturnType<typeof createAuth>;
  tenantOf: ReturnType<typeof createTenants>;
  readBody: ReturnType<typeof createBodyReader>;
  /** Reads the bodies of operations that take whole tenants. */
  readLongBody: ReturnType<typeof createBodyReader>;
  requestIdOf: ReturnType<typeof createRequestIds>;
  limits: Limits;
  unknownFieldsOf: ServerSettings['unknownFields'];
}

export const createServices = (surroundings: Surroundings, settings: ServerSettings): Services => ({
  ...surroundings,
  authorize: createAuth(settings.tokens),
  tenantOf: createTenants({ ...settings, tokensRemembered: settings.limits.tokensRemembered }),
  readBody: createBodyReader(
    settings.bodyLimit ?? settings.limits.bodyBytes,
    settings.limits.bodyValues,
    settings.bodyLimit === undefined ? { bytes: 'bodyBytes' } : undefined,
  ),
  readLongBody: createLongBodyReader(settings.limits.importBytes, settings.limits.importValues, {
    bytes: 'importBytes',
    values: 'importValues',
  }),
  requestIdOf: createRequestIds(settings.salt),
  limits: settings.limits,
  unknownFieldsOf: settings.unknownFields,
});
