import { orderStatusCodes } from '../../model/order-statuses.js';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { goTo, linkTo, type Route } from '../state/route.js';
import { Icon } from '../ui/icons.js';
import { Pager } from '../ui/pager.js';
import { Empty, Head, Problem, Time } from '../ui/parts.js';
import { Search } from '../ui/search.js';
import { Status } from '../ui/status.js';
import { TableBox } from '../ui/table-box.js';
import { UnitsBar } from '../ui/units-bar.js';
import { counted, money, words } from '../ui/words.js';

const PAGE = 50;

/** The orders of the tenant, newest first, page by page. */
export function OrdersView({ route: { query } }: { route: Route }) {
  const search = query.get('search') ?? '';
  const status = query.get('status') ?? '';
  const offset = Number(query.get('offset') ?? 0);
  const asked = new URLSearchParams({
    limit: String(PAGE),
    offset: String(offset),
    ...(search && { search }),
    ...(status && { status }),
  });
  const { data, error } = useAsked<Shape<'InspectedOrders'>>(`/orders?${asked}`);
  const show = (change: Record<string, string>): void => goTo(linkTo('orders', undefined, { search, status, ...change }), true);
  const count = data?.count ?? 0;
  return (
    <>
      <Head title="Orders" note={data ? counted(count, 'order') : undefined}>
        <Search value={search} found={(text) => show({ search: text })} hint="Number, customer, SKU" />
        <label class="field">
          <span class="hidden">Status</span>
          <select value={status} onChange={({ currentTarget }) => show({ status: currentTarget.value })}>
            <option value="">Any status</option>
            {orderStatusCodes.map((code) => (
              <option key={code} value={code}>
                {words(code)}
              </option>
            ))}
          </select>
        </label>
      </Head>
      <Problem error={error} />
      {data && data.orders.length > 0 && <OrderTable orders={data.orders} />}
      {data?.orders.length === 0 && (
        <Empty icon="orders">
          {search || status ? 'No order is like that.' : 'There are no orders yet. POST /api/v2/order places one, and it appears here.'}
        </Empty>
      )}
      <Pager count={count} limit={PAGE} offset={offset} turn={(to) => show({ offset: String(to) })} />
    </>
  );
}

function OrderTable({ orders }: { orders: readonly Shape<'OrderRow'>[] }) {
  return (
    <TableBox label="Orders">
      <table class="table linked cards">
        <thead>
          <tr>
            <th scope="col">Order</th>
            <th scope="col">Status</th>
            <th scope="col">Customer</th>
            <th scope="col" class="wide">
              Units
            </th>
            <th scope="col" class="right">
              Total
            </th>
            <th scope="col">Created</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order.orderId}>
              <th scope="row">
                <a class="mono" href={linkTo('orders', order.orderNumber)}>
                  {order.orderNumber}
                </a>
              </th>
              <td>
                <Status code={order.status} />
              </td>
              <td class="cut">
                {order.customer || <span class="muted">no name</span>}
                {order.email !== undefined && <small class="muted"> {order.email}</small>}
              </td>
              <td class="wide">
                <div class="units-cell">
                  <UnitsBar units={order.units} />
                  {order.waiting && (
                    <span class="waits" title="Units wait">
                      <Icon name="wait" size={14} />
                      <span class="hidden">Units wait</span>
                    </span>
                  )}
                </div>
              </td>
              <td class="right number">{money(order.total, order.currency)}</td>
              <td class="number less">
                <Time at={order.createdAt} />
              </td>
              <td class="number less">
                <Time at={order.updatedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
