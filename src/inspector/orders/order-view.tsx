import { useAsked } from '../state/asked.js';
import type { Route } from '../state/route.js';
import { Empty, Problem } from '../ui/parts.js';
import { OrderPicture } from './order-picture.js';
import { useTimeline } from './use-timeline.js';
import type { InspectedOrder } from './v2-order.js';

/** One order of the sandbox: what it is, what happened to it, and what can happen next. */
export function OrderView({ id }: { id: string; route: Route }) {
  const path = `/orders/${encodeURIComponent(id)}`;
  const { data, error } = useAsked<InspectedOrder>(path);
  const timeline = useTimeline(id);
  if (error && !data) return error.status === 404 ? <Empty icon="orders">There is no order {id}.</Empty> : <Problem error={error} />;
  if (!data) return null;
  return <OrderPicture detail={data} timeline={timeline} live />;
}
