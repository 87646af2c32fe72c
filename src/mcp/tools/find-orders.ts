import { expected } from '../../core/text/wording.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import { type Answer, type Hint, hint } from '../answer.js';
import { call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { newOrderHints } from '../new-orders.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

type Rows = ControlAnswer<'inspectOrders'>;
type Row = Rows['orders'][number];

const SHOWN = 20;
/** How many orders hints lead to. */
const HINTED = 3;
/** The largest page of the list. */
const PAGE = 200;

export const unitsText = (units: Readonly<Record<string, number>>): string =>
  Object.entries(units)
    .map(([bucket, quantity]) => `${quantity} ${bucket}`)
    .join(', ');

const rowText = ({ orderNumber, status, customer, total, currency = '', units }: Row): string =>
  `${orderNumber}  ${status}  ${customer || 'no customer'}  ${total.toFixed(2)} ${currency}  ${unitsText(units)}`;

const explains = ({ orderNumber, status }: Row): Hint =>
  hint('explain_order', { orderNumber }, `tells why order ${orderNumber} is ${status} and what moves it on`);

function found(rows: readonly Row[], limit: number, count: string, status = ''): Answer {
  const shown = rows.slice(0, limit);
  const lines = shown.length === 0 ? ['No order matches.'] : [`${count}:`, ...shown.map(rowText)];
  const none = [
    ...newOrderHints(status),
    hint('find_orders', {}, 'lists the newest orders'),
    hint('play_scenario', {}, 'lists scenarios that make orders'),
  ];
  return { lines, next: shown.length === 0 ? none : [...shown.slice(0, HINTED).map(explains), ...newOrderHints(status)] };
}

export const findOrders = tool({
  name: 'find_orders',
  description: 'List orders, newest first.',
  looks: true,
  instead: hint('find_orders', {}, 'lists the newest orders'),
  takes: {
    search: z.string().min(1).optional().describe('beginning of the number, or part of the name, e-mail or SKU'),
    status: z.string().min(1).optional().describe('such as ORDER_SHIPPED'),
    waiting: z.boolean().optional().describe('only those with units that wait'),
    limit: z.int().min(1).max(PAGE).optional(),
  },
  async run(connection, { search, status, waiting, limit = SHOWN }) {
    const query = new URLSearchParams({
      ...(search !== undefined && { search }),
      ...(status !== undefined && { status }),
      limit: String(waiting ? PAGE : limit),
    });
    const { count, orders } = await call<Rows>(connection, 'GET', `/orders?${query}`);
    if (count === 0 && status !== undefined && !orderStatusCodes.some((code) => code === status)) {
      throw new Error(`There is no status ${status}${expected(status, orderStatusCodes)}`);
    }
    if (!waiting) return found(orders, limit, `${Math.min(limit, count)} of ${count} orders`, status);
    const rows = orders.filter((row) => row.waiting);
    return found(rows, limit, `${rows.length} orders wait${count > PAGE ? `, among the newest ${PAGE}` : ''}`);
  },
});
