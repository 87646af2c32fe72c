import type { components } from 'oms-sandbox';

type OrderInput = components['schemas']['OrderInput'];
type Order = components['schemas']['Order'];

/** The URL of the order management, and the headers of every request to it. */
export interface Oms {
  baseUrl: string;
  headers: Record<string, string>;
}

/** A line of the cart. */
export interface CartLine {
  sku: string;
  quantity: number;
  price: number;
  /** Whether the customer may order it when it is out of stock. */
  mayWait?: boolean;
}

/**
 * The shop's own code, which does not know the sandbox: turns a cart into exactly one order, even
 * if it has to retry.
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
