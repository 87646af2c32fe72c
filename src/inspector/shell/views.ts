import type { ComponentType } from 'preact';
import { ClockView } from '../clock/clock-view.js';
import { OrderView } from '../orders/order-view.js';
import { OrdersView } from '../orders/orders-view.js';
import { RequestsView } from '../requests/requests-view.js';
import type { Route } from '../state/route.js';
import type { IconName } from '../ui/icons.js';

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
  { name: 'clock', title: 'Clock', icon: 'clock', group: 'Shop', show: ClockView },
  { name: 'requests', title: 'Requests', icon: 'requests', group: 'Traffic', show: RequestsView },
];
