import type { RouteTable } from '../server/direct-route.js';
import type { ControlContext } from './context.js';
import { healthRoutes } from './health.js';

/** Every operation of the control API, a file each: a command of a tenant's state as a `Route`, anything else as a `DirectRoute`. */
export const controlRoutes = (context: ControlContext): RouteTable => ({ ...healthRoutes(context) });
