import type { ComponentType } from 'preact';
import { ClockView } from '../clock/clock-view.js';
import { FaultsView } from '../faults/faults-view.js';
import { LifecycleView } from '../lifecycle/lifecycle-view.js';
import { OrderView } from '../orders/order-view.js';
import { OrdersView } from '../orders/orders-view.js';
import { PlotsView } from '../plots/plots-view.js';
import { PoliciesView } from '../policies/policies-view.js';
import { RefusalsView } from '../refusals/refusals-view.js';
import { RequestsView } from '../requests/requests-view.js';
import { ScenariosView } from '../scenarios/scenarios-view.js';
import type { Route } from '../state/route.js';
import { StockView } from '../stock/stock-view.js';
import { StoryView } from '../story/story-view.js';
import { TenantsView } from '../tenants/tenants-view.js';
import type { IconName } from '../ui/icons.js';
import { WebhooksView } from '../webhooks/webhooks-view.js';

/** A view of the inspector, and its place in the navigation. */
export interface View {
  name: string;
  title: string;
  icon: IconName;
  /** What belongs together stands together. */
  group: 'Shop' | 'Traffic' | 'Control';
  show: ComponentType<{ route: Route }>;
  /** What it shows for one thing of its kind. */
  one?: ComponentType<{ id: string; route: Route }>;
}

export const views: readonly View[] = [
  { name: 'orders', title: 'Orders', icon: 'orders', group: 'Shop', show: OrdersView, one: OrderView },
  { name: 'stock', title: 'Stock', icon: 'stock', group: 'Shop', show: StockView },
  { name: 'lifecycle', title: 'Lifecycle', icon: 'lifecycle', group: 'Shop', show: LifecycleView },
  { name: 'clock', title: 'Clock', icon: 'clock', group: 'Shop', show: ClockView },
  { name: 'requests', title: 'Requests', icon: 'requests', group: 'Traffic', show: RequestsView },
  { name: 'refusals', title: 'Refusals', icon: 'refusals', group: 'Traffic', show: RefusalsView },
  { name: 'webhooks', title: 'Webhooks', icon: 'webhooks', group: 'Traffic', show: WebhooksView },
  { name: 'plots', title: 'Numbers', icon: 'plots', group: 'Traffic', show: PlotsView },
  { name: 'faults', title: 'Faults', icon: 'faults', group: 'Control', show: FaultsView },
  { name: 'policies', title: 'Policies', icon: 'policies', group: 'Control', show: PoliciesView },
  { name: 'scenarios', title: 'Scenarios', icon: 'scenarios', group: 'Control', show: ScenariosView },
  { name: 'story', title: 'Stories', icon: 'story', group: 'Control', show: StoryView },
  { name: 'tenants', title: 'Tenants', icon: 'tenants', group: 'Control', show: TenantsView },
];
