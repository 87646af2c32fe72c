import type { RouteTable } from '../kit/route.js';
import { tableOf } from '../kit/routes-of.js';
import { changeRoutes } from './changes.js';
import { clockRoutes } from './clock.js';
import type { ControlContext } from './context.js';
import { coverageRoutes } from './coverage.js';
import { eventRoutes } from './events.js';
import { faultRoutes } from './faults.js';
import { healthRoutes } from './health.js';
import { branchRoutes } from './inspect/branches.js';
import { orderRoutes } from './inspect/orders.js';
import { requestDetailRoutes } from './inspect/request-detail.js';
import { seriesRoutes } from './inspect/series-routes.js';
import { lifecycleRoutes } from './lifecycle.js';
import { moveRoutes } from './moves.js';
import { policyRoutes } from './policies.js';
import { recordRoutes } from './records.js';
import { requestRoutes } from './requests.js';
import { resetRoutes } from './reset.js';
import { restockRoutes } from './restock.js';
import { scenarioRoutes } from './scenarios.js';
import { snapshotRoutes } from './snapshots.js';
import { tenantRoutes } from './tenants.js';
import { timerRoutes } from './timers.js';
import { webhookRoutes } from './webhooks.js';

/**
 * All operations of the control API, one file per path. `op` declares a command on a tenant's
 * state, `direct` anything else.
 */
export const controlRoutes = (context: ControlContext): RouteTable =>
  tableOf([
    ...healthRoutes(context),
    ...clockRoutes(context),
    ...moveRoutes(context),
    ...orderRoutes(context),
    ...restockRoutes,
    ...eventRoutes(context),
    ...changeRoutes(context),
    ...policyRoutes(context),
    ...recordRoutes(context),
    ...timerRoutes,
    ...lifecycleRoutes(context),
    ...seriesRoutes(context),
    ...coverageRoutes,
    ...faultRoutes(context),
    ...requestRoutes(context),
    ...requestDetailRoutes(context),
    ...branchRoutes(context),
    ...resetRoutes(context),
    ...scenarioRoutes(context),
    ...snapshotRoutes(context),
    ...tenantRoutes(context),
    ...webhookRoutes(context),
  ]);
