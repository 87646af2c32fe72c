import { type Hint, hint } from '../answer.js';
import { type Connection, call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { z } from '../packages.js';
import { valueAt } from '../paths.js';
import { tool } from '../tool.js';
import { webhookRows } from '../webhook-rows.js';

type Requests = ControlAnswer<'listRequests'>['requests'];
type Request = Requests[number];

const SHOWN = 10;
/** The latest requests that are looked through. */
const READ = 1_000;
/** From this status on a request was refused. */
const REFUSED = 400;
/** How many requests hints lead to. */
const HINTED = 3;
/** Characters of corrections that a hint may have. */
const SHORT = 600;
/** A field that is not known, and the name that was probably meant. */
const MISNAMED = /^(.*?)(\w+) \((\w+)\?\)$/;

const rowText = ({ id, at, method, path, status, findings, unknownFields = [] }: Request): string =>
  [
    `${id}: ${at} ${method} ${path} ${status}`,
    ...findings.map(({ field, message }) => `   ${field} ${message}`),
    ...unknownFields.map((field) => `   not known: ${field}`),
  ].join('\n');

const wholeText = ({ requestBody, responseBody, ...row }: Request): string =>
  [rowText({ ...row }), `sent ${JSON.stringify(requestBody) ?? 'no body'}`, `answered ${JSON.stringify(responseBody) ?? 'no body'}`].join(
    '\n',
  );

/** What renames the fields of a request that were mistyped. */
const corrections = ({ requestBody, unknownFields = [] }: Request): Record<string, unknown> =>
  Object.fromEntries(
    unknownFields.flatMap((text) => {
      const [, place = '', name = '', meant] = MISNAMED.exec(text) ?? [];
      if (meant === undefined) return [];
      return [
        [`${place}${meant}`, valueAt(requestBody, place + name)],
        [`${place}${name}`, null],
      ];
    }),
  );

/** A hint that sends a refused request again as it was probably meant, where that is known. */
function resends(one: Request): Hint[] {
  const set = corrections(one);
  if (one.status < REFUSED || Object.keys(set).length === 0 || JSON.stringify(set).length > SHORT) return [];
  const orderNumber = valueAt(one.requestBody, 'orderNumber');
  const about = typeof orderNumber === 'string' ? ` (${orderNumber})` : '';
  return [hint('send_request', { request: one.id, set }, `sends request ${one.id}${about} again with the fields that were probably meant`)];
}

/** A hint that takes a request back that changed something. */
const takesBack = ({ id, method, path, status }: Request): Hint[] =>
  method === 'GET' || status >= REFUSED
    ? []
    : [
        hint(
          'snapshot',
          { do: 'undo', request: id },
          `takes back ${method} ${path}, and all since, as if it never happened; a snapshot keeps the state of now`,
        ),
      ];

/** When the time that is asked for began: a time, or days or hours before the tenant's now. */
async function sinceTime(connection: Connection, since: string): Promise<string> {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(since) ?? [];
  const back = (Number(days ?? 0) * 24 + Number(hours ?? 0)) * 3_600_000;
  const known = days !== undefined || hours !== undefined;
  const end = known ? (await call<ControlAnswer<'getClock'>>(connection, 'GET', '/clock')).now : since;
  const time = Date.parse(end) - back;
  if (Number.isNaN(time)) throw new Error(`since is a time such as 2026-01-05T09:00:00Z, or P1D or PT2H, not ${since}`);
  return new Date(time).toISOString();
}

export const listRequests = tool({
  name: 'list_requests',
  description:
    'List the latest requests that code under test made, newest first, with what was wrong in them; with `id` one of them with its bodies. Or the `webhooks` that were sent.',
  instead: hint('list_requests', {}, 'lists the latest requests'),
  takes: {
    refused: z.boolean().optional().describe('only those that were refused or failed'),
    webhooks: z.boolean().optional(),
    since: z.string().optional().describe('a time, or P1D, PT2H'),
    id: z.int().optional(),
    after: z.int().optional().describe('only those with a higher id'),
    limit: z.int().min(1).max(READ).optional(),
    whole: z.boolean().optional().describe('however long'),
  },
  async run(connection, { refused = false, webhooks, since, id, after = 0, limit = SHOWN }) {
    const orders = hint('find_orders', {}, 'lists the orders');
    const from = since === undefined ? '' : await sinceTime(connection, since);
    if (webhooks) return webhookRows(connection, refused, from, limit);
    const { requests } = await call<ControlAnswer<'listRequests'>>(connection, 'GET', `/requests?limit=${READ}`);
    const asked = requests
      .filter((one) => (id === undefined || one.id === id) && one.id > after && (!refused || one.status >= REFUSED) && one.at >= from)
      .toReversed();
    const hinted = asked.slice(0, HINTED);
    const next: Hint[] = [
      ...(id === undefined ? hinted.map((one) => hint('list_requests', { id: one.id }, `shows request ${one.id} with its bodies`)) : []),
      ...hinted.flatMap(resends),
      ...hinted.flatMap(takesBack).slice(0, 1),
      ...(id === undefined ? [hint('list_requests', { webhooks: true, refused: true }, 'lists the webhooks that failed')] : []),
      hint('list_requests', { after: requests.at(-1)?.id ?? 0 }, 'lists only the requests that are made from now on'),
      ...(asked.length === 0 ? [orders] : []),
    ];
    const rows = asked.slice(0, limit).map(id === undefined ? rowText : wholeText);
    return { lines: rows.length === 0 ? ['No such request.'] : rows, next };
  },
});
