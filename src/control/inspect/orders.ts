import type { Routes } from '../../kit/route.js';
import type { Tx } from '../../store/tx.js';
import type { ControlContext } from '../context.js';
import { direct, op } from '../op.js';
import { scenarioOperations } from '../scenario-tools.js';
import { orderDetail } from './order-detail.js';
import { historyOf } from './order-history.js';
import { listOrders, type OrdersAsked } from './order-rows.js';
import { orderSearch } from './order-search.js';
import { listStock } from './stock-rows.js';
import { type TimelineAsked, timelineOf } from './timeline.js';

/** The scenario that replays an order's history, as YAML; its code is loaded on first use. */
async function scenarioOf(context: ControlContext, tenant: string, orderNumber: string) {
  const { tenancy } = context;
  const { store } = tenancy;
  await tenancy.start({});
  const history = store.transact(tenant, (tx) => historyOf(tx, orderNumber, tenancy.store.base(), tenancy));
  const [operations, { orderScenario }, { scenarioYaml }] = await Promise.all([
    scenarioOperations(context),
    import('../../scenario/recording/order-scenario.js'),
    import('../../scenario/recording/scenario-yaml.js'),
  ]);
  const scenario = orderScenario(history, operations);
  return { yaml: scenarioYaml(scenario), steps: scenario.steps.length, complete: history.complete };
}

/**
 * `/__sandbox/orders`: the tenant's orders as a list, and one of them with all that is known, its
 * timeline and its scenario.
 */
export const orderRoutes = (context: ControlContext, find = orderSearch()): Routes => [
  op('inspectOrders', {
    does: (tx: Tx, asked: OrdersAsked) => listOrders(tx, asked, find),
    with: ({ query }) => query,
    returns: ({ rows, ...page }) => ({ ...page, orders: rows }),
  }),
  op('inspectOrder', {
    does: orderDetail,
    with: ({ path }) => path.orderNumber,
    returns: ({ order, ...known }) => ({ order: context.orderView(order), ...known }),
  }),
  op('getOrderTimeline', {
    does: (tx: Tx, asked: TimelineAsked) => timelineOf(tx, asked, context.tenancy),
    with: ({ path, query }) => ({ ...path, ...query }),
    returns: (page) => page,
  }),
  direct('getOrderScenario', { answers: ({ tenant, path }) => scenarioOf(context, tenant, path.orderNumber) }),
  op('inspectStock', {
    does: listStock,
    with: ({ query }) => query,
    returns: ({ rows, ...page }) => ({ ...page, rows }),
  }),
];
