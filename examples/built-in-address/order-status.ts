/** The shop's own code, with the address of the order management built in. */
const ADDRESS = 'https://api.fabric.inc';

/** The status of an order as a customer reads it. */
export async function orderStatus(orderNumber: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`${ADDRESS}/api/v2/order?orderNumber=${encodeURIComponent(orderNumber)}`, { headers });
  if (answer.status === 404) return 'We do not know this order.';
  const { statusCode } = (await answer.json()) as { statusCode: string };
  return statusCode === 'ORDER_SHIPPED' ? 'It is on its way.' : 'We are preparing it.';
}
