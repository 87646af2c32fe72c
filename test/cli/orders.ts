import { drafts } from '../../src/drafts/drafts.js';
import { DEFAULT_SETTINGS } from '../../src/server/outside/settings.js';

/** What every call of a client sends. */
export const headers = {
  authorization: 'Bearer any',
  'content-type': 'application/json',
  'x-site-context': JSON.stringify({ account: DEFAULT_SETTINGS.defaultTenant }),
};

/** What a client may be told of an order; the rest is no matter here. */
export interface PlacedOrder {
  orderId: string;
  orderNumber: string;
  version: number;
  cartId?: string;
}

/** The body of an order for two mugs. */
export const newOrder = (orderNumber: string) =>
  drafts.order({ orderNumber, items: [{ sku: 'MUG', orderedQuantity: 2, itemUnitPrice: 4.5 }] });

/** Places an order and waits for its acknowledgement. */
export async function place(url: string, orderNumber: string): Promise<PlacedOrder> {
  return answered(await fetch(`${url}/api/v2/order`, { method: 'POST', headers, body: JSON.stringify(newOrder(orderNumber)) }));
}

/** Reads an order back. */
export async function read(url: string, orderNumber: string): Promise<PlacedOrder> {
  return answered(await fetch(`${url}/api/v2/order?orderNumber=${orderNumber}`, { headers }));
}

async function answered(response: Response): Promise<PlacedOrder> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return JSON.parse(text) as PlacedOrder;
}
