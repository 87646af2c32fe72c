import type { components } from 'oms-sandbox';

type OrderInput = components['schemas']['OrderInput'];
type Order = components['schemas']['Order'];

/** Where the order management is, and what every request to it carries. */
export interface Oms {
  baseUrl: string;
  headers: Record<string, string>;
}

/** What somebody buys. */
export interface CartLine {
  sku: string;
  quantity: number;
  price: number;
  /** Whether it may be bought before there is stock. */
  mayWait?: boolean;
}

/**
 * The shop's own code, which knows nothing of a sandbox: turns a cart into an order, once, however
 * often it has to try.
 */
export async function checkOut(oms: Oms, orderNumber: string, lines: readonly CartLine[]): Promise<Order> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${oms.baseUrl}/api/v2/order`, {
      method: 'POST',
      headers: { ...oms.headers, 'content-type': 'application/json' },
      body: JSON.stringify(orderOf(orderNumber, lines)),
    });
    if (answer.ok) return (await answer.json()) as Order;
    if (answer.status < 500 || attempt === 3) throw new Error(`The order was refused: ${await answer.text()}`);
  }
}

const orderOf = (orderNumber: string, lines: readonly CartLine[]): OrderInput => ({
  orderNumber,
  channelId: '12',
  statusCode: 'ORDER_CREATED',
  currency: 'USD',
  shipInfo: [{ shipToId: 'home', taxCode: 'NONE' }],
  items: lines.map(({ sku, quantity, price, mayWait = false }, i) => ({
    lineItemId: `line-${i + 1}`,
    lineItemNumber: i + 1,
    itemId: sku,
    sku,
    shipToId: 'home',
    orderedQuantity: quantity,
    itemUnitPrice: price,
    backorder: mayWait,
  })),
});
