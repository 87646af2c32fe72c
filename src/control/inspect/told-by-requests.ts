import { own } from '../../core/text/path.js';
import { isoTime } from '../../core/time/clock.js';
import type { Order } from '../../model/order.js';
import { fieldOf, leavesOf } from '../../scenario/recording/leaves.js';
import type { LogEntry } from '../../tenancy/request-log.js';
import type { Placed } from './entry.js';

const NAMES_ORDER = /^order(?:Id|Number|ExternalId)$/;

function parsed(body: Buffer | string): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** Whether a JSON body has an order's number or id in a field that names an order. */
function bodyNames(body: Buffer | string | undefined, names: readonly string[]): boolean {
  if (body === undefined || !names.some((name) => body.includes(JSON.stringify(name)))) return false;
  return leavesOf(parsed(body)).some((leaf) => NAMES_ORDER.test(fieldOf(leaf)) && names.includes(String(leaf.value)));
}

/** Whether a request names an order: in its path, its query or its body. */
export function namesOrder({ path, search, requestBody }: LogEntry, { orderId, orderNumber }: Order): boolean {
  const names = [orderId, orderNumber];
  const inUrl = [...path.split('/'), ...new URLSearchParams(search).values()];
  return inUrl.some((part) => names.includes(part) || names.includes(safelyDecoded(part))) || bodyNames(requestBody, names);
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What the answer to a refused request says; undefined if nothing. */
export function messageOf({ responseBody, findings }: LogEntry): string | undefined {
  const [finding] = findings;
  if (finding) return `${finding.field} ${finding.message}`;
  const message = responseBody === undefined ? undefined : own(parsed(responseBody), 'message');
  return typeof message === 'string' ? message : undefined;
}

/** An entry for each request that named or changed an order. `placeOf` finds where it stands. */
export function toldByRequests(entries: readonly LogEntry[], placeOf: (before: number) => number): Placed[] {
  return entries.map((one) => {
    const { id, atMs, method, path, operationId, status, changes } = one;
    const refused = status >= 400 || status === 0 ? messageOf(one) : undefined;
    const title = `${operationId ?? `${method} ${path}`}: ${status === 0 ? 'the connection was cut' : status}${refused === undefined ? '' : `, ${refused}`}`;
    const detail = { method, path, operationId, status };
    const [change] = changes;
    return {
      entry: { id: `call-${id}`, at: isoTime(atMs), kind: 'call', title, detail, requestId: id, ...(change !== undefined && { change }) },
      place: placeOf(one.before),
    };
  });
}
