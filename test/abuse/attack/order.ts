/** An order that any tenant may place: one line, and more fields where an attack needs them. */
export function orderOf(orderNumber: string, line: object = {}, order: object = {}): object {
  const item = { lineItemId: '1', lineItemNumber: 1, itemId: '7', sku: 'ATTACK', shipToId: 's1', orderedQuantity: 1, ...line };
  const shipInfo = [{ shipToId: 's1', taxCode: 'T' }];
  return { orderNumber, statusCode: 'ORDER_CREATED', channelId: '12', shipInfo, items: [item], ...order };
}
