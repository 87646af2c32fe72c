import { type Answer, hint } from './answer.js';
import { type Connection, call } from './connection.js';
import type { ControlAnswer } from './control-answer.js';

type Delivery = ControlAnswer<'listDeliveries'>['deliveries'][number];

/** The largest page of the control API. */
const PAGE = 1_000;
/** How many deliveries a hint sends again at once. */
const MOST_AGAIN = 30;

const lastAt = ({ attempts, createdAt }: Delivery): string => attempts.at(-1)?.at ?? createdAt;
const same = (one: Delivery, other: Delivery): boolean => one.eventRequestId === other.eventRequestId && one.webhookId === other.webhookId;

async function allDeliveries(connection: Connection): Promise<Delivery[]> {
  const rows: Delivery[] = [];
  for (;;) {
    const path = `/webhooks/deliveries?limit=${PAGE}&offset=${rows.length}`;
    const { count, deliveries } = await call<ControlAnswer<'listDeliveries'>>(connection, 'GET', path);
    rows.push(...deliveries);
    if (deliveries.length === 0 || rows.length >= count) return rows;
  }
}

/** Deliveries that failed for good, and whose event did not arrive at the same webhook since. */
const failures = (all: readonly Delivery[]): Delivery[] =>
  all
    .filter(({ status }) => status === 'FAILED' || status === 'EXCEPTION_OCCURRED')
    .filter((one) => !all.some((other) => other.status === 'SUCCESS' && same(one, other)))
    .filter((one, i, failed) => !failed.slice(i + 1).some((later) => same(one, later)));

function rowText(delivery: Delivery): string {
  const { id, event, orderNumber = '', target, status, attempts } = delivery;
  const last = attempts.at(-1);
  const answer = last?.statusCode ?? last?.error ?? 'not sent yet';
  return `${id}: ${lastAt(delivery)} ${event} ${orderNumber} to ${target} ${status}, ${attempts.length} attempts, the last: ${answer}`;
}

/** Webhooks sent since a time, newest first, or only failed ones; a hint sends those again. */
export async function webhookRows(connection: Connection, failed: boolean, since: string, limit: number): Promise<Answer> {
  const all = (await allDeliveries(connection)).filter((one) => lastAt(one) >= since);
  const failing = failures(all);
  const shown = (failed ? failing : all).toReversed();
  const again = failing.slice(-MOST_AGAIN).map(({ id }) => id);
  const of = failing.length > again.length ? `the latest ${again.length}` : `all ${again.length}`;
  return {
    lines: [
      `${all.length} webhooks were sent${since && ` since ${since}`}, of which ${failing.length} failed and did not arrive since.`,
      ...shown.slice(0, limit).map(rowText),
    ],
    next:
      again.length > 0
        ? [hint('send_request', { webhooks: again }, `sends ${of} failed webhooks again`)]
        : [hint('list_requests', {}, 'lists the requests of the API instead')],
  };
}
