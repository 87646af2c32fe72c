import type { OmsClient } from 'oms-sandbox/client';

/** The back office, which speaks v2: customer service finds an order and helps. */
export class BackOffice {
  readonly #oms: OmsClient;

  constructor(oms: OmsClient) {
    this.#oms = oms;
  }

  /** The id of the order with a number. */
  async find(orderNumber: string): Promise<string> {
    const { data, error } = await this.#oms.POST('/api/v2/order/query', { body: { filters: { orderNumber } } });
    const [order] = data?.orders ?? [];
    if (order?.orderId === undefined) throw new Error(error?.message ?? `There is no order ${orderNumber}`);
    return order.orderId;
  }

  /** Cancels units of a line, where the order may still be cancelled. */
  async cancel(orderId: string, lineItemId: string, quantity: number): Promise<void> {
    const body = { orderId, reasonCode: 'changed mind', items: [{ lineItemId, quantity }] };
    const { error } = await this.#oms.POST('/api/v2/order/cancel', { body });
    if (error) throw new Error(error.message);
  }

  /** Gives money back for what went wrong. */
  async makeGood(orderNumber: string, amount: number): Promise<void> {
    const appeasements = [{ appeasementCounter: 1, reasonCode: 'late delivery', value: amount }];
    const body = { orderNumber, source: 'CSR', userID: 'agent-7', appeasements };
    const { error } = await this.#oms.POST('/api/v2/order/appeasement', { body });
    if (error) throw new Error(error.message);
  }
}
