import { type Hint, hint } from './answer.js';
import { type Connection, call } from './connection.js';
import type { ControlAnswer } from './control-answer.js';

type Inspected = ControlAnswer<'inspectOrder'>;

/** Buckets whose units may come back. */
const WITH_CUSTOMER = ['delivered', 'pickedUp'];
/** Buckets of units that are not on their way to an address yet. */
const BEFORE_ALLOCATION = ['open', 'backordered', 'cancelled'];
/** The part of an order that tells where it goes. */
interface Addressed {
  shipInfo?: { shipToId: string; shipToAddress?: { address1?: string; city?: string; state?: string; postalCode?: string } }[];
}

const PERIOD = /^(\d+)D(\d+)H(\d+)M$/;

/** The hint that goes past the time in which units that arrived may come back. */
async function returnsOver(connection: Connection, orderNumber: string, { lines }: Inspected): Promise<Hint[]> {
  if (!lines.some(({ units }) => WITH_CUSTOMER.some((bucket) => (units[bucket] ?? 0) > 0))) return [];
  const { returnPeriod } = await call<ControlAnswer<'getPolicies'>>(connection, 'GET', '/policies');
  const [, days, hours, minutes] = PERIOD.exec(String(returnPeriod?.value)) ?? [];
  if (days === undefined) return [];
  // A minute more than the whole period is too late, whenever the units arrived.
  const by = `P${Number(days)}DT${Number(hours)}H${Number(minutes) + 1}M`;
  const does = `goes to when it is too late for a return: the ${Number(days)} days of the return period are over`;
  return [hint('advance_clock', { by, orderNumber }, does)];
}

/** Gives money back where some was charged; the amount is for the caller to say. */
function appeases(orderNumber: string, { money }: Inspected): Hint[] {
  if (!money.some(({ field }) => field === 'chargedAmount')) return [];
  const body = { orderNumber, source: 'CSR', userID: 'assistant', appeasements: [{ value: 1, reasonCode: 'late delivery' }] };
  return [
    hint(
      'send_request',
      { method: 'POST', path: '/api/v2/order/appeasement', body },
      'gives `value` dollars back as an apology; the customer keeps everything',
    ),
  ];
}

/** Changes the address of a ship-to, as long as nothing of the order is allocated. */
function readdresses(orderNumber: string, { order, lines }: Inspected): Hint[] {
  const buckets = lines.flatMap(({ units }) => Object.keys(units));
  const [shipTo] = (order as Addressed).shipInfo ?? [];
  if (!shipTo?.shipToAddress || !buckets.every((one) => BEFORE_ALLOCATION.includes(one))) return [];
  if (buckets.every((one) => one === 'cancelled')) return [];
  const { shipToId, shipToAddress: address } = shipTo;
  const { address1: addressLine1, city, state: region, postalCode } = address;
  const path = `/v3/orders/order-number/${encodeURIComponent(orderNumber)}/ship-info/${encodeURIComponent(shipToId)}/ship-to-address`;
  return [
    hint(
      'send_request',
      { method: 'PUT', path, body: { addressLine1, city, region, postalCode } },
      'changes the address that it goes to: state the new one',
    ),
  ];
}

/** Requests that a merchant makes about an order where it stands, beside the moves. */
export const requestHints = async (connection: Connection, orderNumber: string, inspected: Inspected): Promise<Hint[]> => [
  ...readdresses(orderNumber, inspected),
  ...appeases(orderNumber, inspected),
  ...(await returnsOver(connection, orderNumber, inspected)),
];
