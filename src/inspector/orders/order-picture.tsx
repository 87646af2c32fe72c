import { Head } from '../ui/parts.js';
import { Status } from '../ui/status.js';
import { Facts } from './facts.js';
import { Lines } from './lines.js';
import { Money } from './money.js';
import { MovesCard } from './moves-card.js';
import { OrderActions } from './order-actions.js';
import { Reservations } from './reservations.js';
import { type Timeline, TimelineCard } from './timeline.js';
import { TimersCard } from './timers-card.js';
import type { InspectedOrder } from './v2-order.js';
import { WaitsCard } from './waits-card.js';

interface OrderPictureProps {
  detail: InspectedOrder;
  timeline: Timeline | undefined;
  /** Whether it is an order of this sandbox, which can be moved, and not one of a story. */
  live?: boolean;
}

/** The picture of one order, of the sandbox or of a story. */
export function OrderPicture({ detail, timeline, live = false }: OrderPictureProps) {
  const order = detail.order;
  return (
    <>
      <Head
        title={
          <>
            <a class="up" href="#/orders">
              Orders
            </a>
            <span class="mono">{order.orderNumber}</span>
          </>
        }
        note={<Status code={order.statusCode} />}
      >
        {live && <OrderActions detail={detail} timeline={timeline} />}
      </Head>
      <div class="order">
        <div class="order-what">
          <WaitsCard waits={detail.waits} orderNumber={order.orderNumber} live={live} />
          <Lines lines={detail.lines} order={order} />
          <Facts order={order} />
          <Money entries={detail.money} order={order} />
          <Reservations reservations={detail.reservations} />
        </div>
        {timeline && <TimelineCard timeline={timeline} />}
        <div class="order-next">
          <MovesCard detail={detail} orderNumber={order.orderNumber} live={live} />
          <TimersCard timers={detail.timers} live={live} />
        </div>
      </div>
    </>
  );
}
