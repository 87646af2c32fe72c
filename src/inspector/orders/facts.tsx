import { Card, Fact, Time } from '../ui/parts.js';
import { money, words } from '../ui/words.js';
import { nameOf, type Order } from './v2-order.js';

/** Who ordered, where it goes, and what it costs. */
export function Facts({ order }: { order: Order }) {
  const { customer, currency } = order;
  const to = order.shipInfo?.[0];
  const address = to?.shipToAddress;
  const place = [address?.address1, address?.city, address?.state, address?.postalCode].filter(Boolean).join(', ');
  const more = (order.shipInfo?.length ?? 0) - 1;
  return (
    <Card title="Order">
      <dl class="facts">
        <Fact name="Customer">
          {nameOf(customer) || 'no name'}
          {customer?.email !== undefined && <small class="muted">{customer.email}</small>}
        </Fact>
        <Fact name="Goes to">
          {place || 'nowhere yet'}
          <small class="muted">
            {to?.shipMethod}
            {more > 0 && `, and ${more} more places`}
          </small>
        </Fact>
        <Fact name="Placed">
          <Time at={order.createdAt} />
        </Fact>
        <Fact name="Changed">
          <Time at={order.updatedAt} />
        </Fact>
        <Fact name="Kind">
          {words(order.type ?? 'none')}
          {order.channelId !== undefined && <small class="muted">channel {order.channelId}</small>}
        </Fact>
      </dl>
      <dl class="totals">
        <Total name="Items" amount={order.orderSubTotal} currency={currency} />
        <Total name="Discounts" amount={order.orderDiscount && -order.orderDiscount} currency={currency} />
        <Total name="Fees" amount={order.feeTotal} currency={currency} />
        <Total name="Tax" amount={order.taxTotal} currency={currency} />
        <Total name="Total" amount={order.orderTotal} currency={currency} strong />
        <Total name="Invoiced" amount={order.invoiceTotal} currency={currency} />
        <Total name="Returned" amount={order.returnTotal} currency={currency} />
        <Total name="Cancelled" amount={order.cancelTotal} currency={currency} />
      </dl>
    </Card>
  );
}

interface TotalProps {
  name: string;
  amount: number | undefined;
  currency: string | undefined;
  strong?: boolean;
}

function Total({ name, amount, currency, strong }: TotalProps) {
  if (!amount && !strong) return null;
  return (
    <div class={strong ? 'total strong' : 'total'}>
      <dt>{name}</dt>
      <dd>{money(amount ?? 0, currency)}</dd>
    </div>
  );
}
