import type { OmsClient } from 'oms-sandbox/client';

/** What a shopper has in the cart. */
export interface Cart {
  id: string;
  lines: readonly { sku: string; itemId: number; quantity: number; price: number }[];
}

/** The storefront, which speaks v3: it keeps a cart's units while the shopper pays, and orders them. */
export class Storefront {
  readonly #oms: OmsClient;

  constructor(oms: OmsClient) {
    this.#oms = oms;
  }

  /** Keeps the units of a cart, or throws where there are not enough. */
  async reserve({ id, lines }: Cart): Promise<void> {
    const items = lines.map(({ sku, quantity }, i) => ({ lineItemId: `line-${i + 1}`, sku, quantity, channelId: '12' }));
    const { error } = await this.#oms.POST('/v3/inventory-networks/actions/soft-reserve', { body: { cartId: id, items } });
    if (error) throw new Error(error.message);
  }

  /** Orders what is in a cart, and answers the id of the order. */
  async checkOut({ id, lines }: Cart, orderNumber: string): Promise<string> {
    const total = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
    const { data, error } = await this.#oms.POST('/v3/orders', {
      body: {
        orderNumber,
        cartId: id,
        statusCode: 'ORDER_CREATED',
        currency: 'USD',
        shipInfo: [{ shipToId: 'home', taxCode: 'NONE' }],
        payments: [
          { paymentCounter: 1, paymentStatus: 'AUTHORIZED', authorizedAmount: total, currency: 'USD', paidAt: '2026-01-05T09:00:00Z' },
        ],
        items: lines.map(({ sku, itemId, quantity, price }, i) => ({
          lineItemId: `line-${i + 1}`,
          lineItemNumber: i + 1,
          itemId,
          sku,
          shipToId: 'home',
          orderedQuantity: quantity,
          itemUnitPrice: price,
        })),
      },
    });
    if (data?.orderId === undefined) throw new Error(error?.message ?? 'The order has no id');
    return data.orderId;
  }

  /** What the shopper reads of an order. */
  async status(orderNumber: string): Promise<{ status: string; toPay: number; refunded: number }> {
    const { data, error } = await this.#oms.GET('/v3/orders/order-number/{orderNumber}', { params: { path: { orderNumber } } });
    if (error) throw new Error(error.message);
    const refunded = (data.payments ?? []).reduce((sum, { refundAmount = 0 }) => sum + refundAmount, 0);
    return { status: data.statusCode, toPay: data.orderTotal ?? 0, refunded };
  }
}
