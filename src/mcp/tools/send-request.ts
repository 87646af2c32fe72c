import { type Answer, type Hint, hint } from '../answer.js';
import { type ApiAnswer, type Connection, call, callApi } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { findOperations } from '../operations.js';
import { z } from '../packages.js';
import { withValue } from '../paths.js';
import { tool } from '../tool.js';

type Requested = ControlAnswer<'getRequest'>;
type Resent = ControlAnswer<'resendDelivery'>;

const API = /^\/(api\/v2|v3)\//;
/** From this status on a request was refused. */
const REFUSED = 400;
/** How many operations hints lead to. */
const HINTED = 4;
/** Characters of a body that a hint may have; a longer one is told when it is the only one. */
const SHORT = 600;

const orderNumberIn = (body: unknown): unknown => (body as { orderNumber?: unknown } | null | undefined)?.orderNumber;

function told({ status, body }: ApiAnswer): Answer {
  const orderNumber = orderNumberIn(body);
  const next: Hint[] =
    status >= REFUSED
      ? [hint('list_requests', { refused: true }, 'tells which fields were wrong, and what was probably meant')]
      : typeof orderNumber === 'string'
        ? [hint('explain_order', { orderNumber }, `tells where order ${orderNumber} stands now`)]
        : [hint('find_orders', {}, 'lists the orders')];
  return { lines: [`It answered ${status}.`, typeof body === 'string' ? body : JSON.stringify(body)], next };
}

async function search(connection: Connection, words: string): Promise<Answer> {
  const found = await findOperations(connection, words);
  if (found.length === 0) return { lines: ['No operation has all these words.'], next: [] };
  const [only] = found;
  const example = found.length === 1 && only?.body !== undefined ? [`Example of a body: ${JSON.stringify(only.body)}`] : [];
  const lines = found.map(({ method, path, summary }) => `${method} ${path}: ${summary}`);
  return {
    lines: [`${found.length} operations:`, ...lines, ...example],
    next: found.slice(0, HINTED).map(({ method, path, summary, body }) => {
      const short = JSON.stringify(body)?.length <= SHORT;
      return hint('send_request', { method, path, ...(body !== undefined && { body: short ? body : {} }) }, summary);
    }),
  };
}

async function again(connection: Connection, id: number, set: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { requestBody } = await call<Requested>(connection, 'GET', `/requests/${id}`);
  const body = Object.entries(set).reduce<unknown>((kept, [path, value]) => withValue(kept, path, value), requestBody);
  const sent = await call<ControlAnswer<'replayRequest'>>(connection, 'POST', `/requests/${id}/replay`, body === undefined ? {} : { body });
  return told({ status: sent.status, body: sent.responseBody });
}

async function resend(connection: Connection, ids: readonly string[]): Promise<Answer> {
  const lines: string[] = [];
  for (const id of ids) {
    const { event, status, attempts } = await call<Resent>(connection, 'POST', `/webhooks/deliveries/${encodeURIComponent(id)}/resend`);
    lines.push(`${event}: ${status} ${attempts.at(-1)?.statusCode ?? attempts.at(-1)?.error ?? ''}`);
  }
  return { lines, next: [hint('list_requests', { webhooks: true, refused: true }, 'lists the webhooks that still fail')] };
}

export const sendRequest = tool({
  name: 'send_request',
  description:
    'Call any operation of the API by method, path and body: change an address, appease, invoice. Or find one by `search`, send a kept request again with corrections, or failed webhooks.',
  instead: hint('send_request', { search: 'order' }, 'finds operations of the API by words'),
  takes: {
    search: z.string().min(1).optional().describe('words, such as ship-to address'),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
    path: z.string().regex(API).optional().describe('with its query'),
    body: z.unknown().optional(),
    request: z.int().optional().describe('id of a kept request'),
    set: z.record(z.string(), z.unknown()).optional().describe('its corrections: {"items[0].sku":"A"}; null removes'),
    webhooks: z.array(z.string()).min(1).optional().describe('ids of deliveries'),
    whole: z.boolean().optional().describe('however long the answer is'),
  },
  async run(connection, { search: words, method = 'GET', path, body, request, set = {}, webhooks }) {
    if (words !== undefined) return search(connection, words);
    if (webhooks !== undefined) return resend(connection, webhooks);
    if (request !== undefined) return again(connection, request, set);
    if (path !== undefined) return told(await callApi(connection, method, path, body));
    return {
      lines: ['Name a `path`, a `request`, `webhooks` or words to `search`.'],
      next: [hint('list_requests', {}, 'lists kept requests')],
      refused: true,
    };
  },
});
