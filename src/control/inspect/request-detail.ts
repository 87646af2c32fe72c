import { invalid, Refusal } from '../../core/forms/errors.js';
import type { Routes } from '../../kit/route.js';
import { differenceOf } from '../../tenancy/changed-records.js';
import { viewOf } from '../../tenancy/list-requests.js';
import type { LogEntry } from '../../tenancy/request-log.js';
import type { ControlContext } from '../context.js';
import { direct } from '../op.js';
import { requestLogOf, requestWith } from '../request-log-of.js';
import { callingAs, tenantOnly } from '../scenario-tools.js';
import { shownChanges } from './kept-changes.js';
import { refusalGroups } from './refusals.js';

/** At most this many records of a request's changes are told. */
const MOST_RECORDS = 200;

/** The body to send again: the one that is given, or the kept one. Requests that read have none. */
function bodyToSend({ id, method, omitted, requestBody }: LogEntry, given: { body?: unknown }): { body?: unknown } {
  if (method === 'GET' || method === 'HEAD') {
    if ('body' in given) throw invalid('body', `must not be sent, because request ${id} is a ${method}`);
    return {};
  }
  if ('body' in given) return { body: given.body };
  if (omitted.includes('requestBody'))
    throw new Refusal('notEligible', `The body of request ${id} was too long to keep: send one as \`body\``);
  const text = requestBody?.toString();
  if (text === undefined || text === '') return {};
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    throw new Refusal('notEligible', `The body of request ${id} is not JSON: send one as \`body\``);
  }
}

/** `/__sandbox/requests/{id}` and `/__sandbox/refusals`: one request, and why some failed. */
export const requestDetailRoutes = ({ tenancy, self }: ControlContext): Routes => [
  direct('getRequest', {
    answers: ({ tenant, path }) => {
      const entry = requestWith(tenancy, tenant, path.id);
      const all = tenancy.store.transact(tenant, (tx) => shownChanges(tx, tenancy));
      const own = all.filter(({ change }) => entry.changes.includes(change.n));
      const records = own.flatMap((one) => one.records);
      return {
        ...viewOf(entry),
        changes: [...entry.changes],
        changed: records.slice(0, MOST_RECORDS).map(differenceOf),
        changedCount: records.length,
        changesKept: own.length === entry.changes.length,
      };
    },
  }),
  direct('replayRequest', {
    answers: async ({ tenant, path, headers, body: asked = {} }) => {
      const entry = requestWith(tenancy, tenant, path.id);
      const content = bodyToSend(entry, asked);
      const target: string = asked.tenant ?? tenant;
      const { send, headers: own } = await callingAs(self(), target, headers);
      const named = {
        ...own,
        ...(entry.channel !== undefined && { 'x-fabric-channel-id': entry.channel }),
        'x-site-context': JSON.stringify({ account: target, ...(entry.channel !== undefined && { channel: entry.channel }) }),
        ...(entry.prefer !== undefined && { prefer: entry.prefer }),
      };
      const url = entry.search === '' ? entry.path : `${entry.path}?${entry.search}`;
      const { status, body } = await send({ method: entry.method, path: url, headers: named, ...content });
      const last = tenancy.requests?.kept(target).last;
      return {
        tenant: target,
        headers: tenantOnly(named),
        status: status === 'none' ? 0 : status,
        ...(body !== undefined && { responseBody: body }),
        ...(last !== undefined && { requestId: last }),
      };
    },
  }),
  direct('listRefusals', { answers: ({ tenant }) => ({ groups: refusalGroups(requestLogOf(tenancy).entries(tenant)) }) }),
];
