import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import type { Route } from '../state/route.js';
import { Empty, Problem } from '../ui/parts.js';
import { OrderPicture } from './order-picture.js';
import type { Timeline } from './timeline.js';

/** How many entries of a timeline the page asks for at once: the most that there are. */
const ENTRIES = 10_000;

/** One order of the sandbox: what it is, what happened to it, and what can happen next. */
export function OrderView({ id }: { id: string; route: Route }) {
  const path = `/orders/${encodeURIComponent(id)}`;
  const { data, error } = useAsked<Shape<'InspectedOrder'>>(path);
  const timeline = useAsked<Timeline>(`${path}/timeline?limit=${ENTRIES}`);
  if (error && !data) return error.status === 404 ? <Empty icon="orders">There is no order {id}.</Empty> : <Problem error={error} />;
  if (!data) return null;
  return <OrderPicture detail={data} timeline={timeline.data} live />;
}
