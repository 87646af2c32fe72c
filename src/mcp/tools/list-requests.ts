import { type Hint, hint } from '../answer.js';
import { call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

type Requests = ControlAnswer<'listRequests'>['requests'];

const SHOWN = 10;
/** The latest requests that are looked through. */
const READ = 1_000;
/** From this status on a request was refused. */
const REFUSED = 400;

const rowText = ({ id, at, method, path, status, findings }: Requests[number]): string =>
  [`${id}: ${at} ${method} ${path} ${status}`, ...findings.map(({ field, message }) => `   ${field} ${message}`)].join('\n');

const wholeText = ({ requestBody, responseBody, ...row }: Requests[number]): string =>
  [rowText({ ...row }), `sent ${JSON.stringify(requestBody) ?? 'no body'}`, `answered ${JSON.stringify(responseBody) ?? 'no body'}`].join(
    '\n',
  );

export const listRequests = tool({
  name: 'list_requests',
  description:
    'List the latest requests that code under test made, newest first, with what was wrong in them; with `id` one of them with its bodies.',
  takes: {
    refused: z.boolean().optional().describe('only those that were refused'),
    id: z.int().optional(),
    forget: z.boolean().optional().describe('empty the list'),
    limit: z.int().min(1).max(READ).optional(),
  },
  async run(connection, { refused, id, forget, limit = SHOWN }) {
    const orders = hint('find_orders', {}, 'lists the orders');
    if (forget) {
      const { cleared } = await call<ControlAnswer<'clearRequests'>>(connection, 'DELETE', '/requests');
      return { lines: [`Forgot ${cleared} requests.`], next: [orders] };
    }
    const { requests } = await call<ControlAnswer<'listRequests'>>(connection, 'GET', `/requests?limit=${READ}`);
    const asked = requests.filter((one) => (id === undefined || one.id === id) && (!refused || one.status >= REFUSED)).reverse();
    const next: Hint[] = [
      ...(id === undefined
        ? asked.slice(0, 3).map((one) => hint('list_requests', { id: one.id }, `shows request ${one.id} with its bodies`))
        : []),
      hint('list_requests', { forget: true }, 'forgets the requests, so that only new ones are listed'),
      ...(asked.length === 0 ? [orders] : []),
    ];
    const rows = asked.slice(0, limit).map(id === undefined ? rowText : wholeText);
    return { lines: rows.length === 0 ? ['No such request.'] : rows, next };
  },
});
