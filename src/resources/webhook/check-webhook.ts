import { type FieldProblem, refuseAll } from '../../core/forms/errors.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { notKnown } from '../../core/text/wording.js';
import { subscribableTypes } from '../../domain/events/event-types.js';
import { headerValueProblem } from '../../domain/webhooks/header-value.js';
import { targetProblem } from '../../domain/webhooks/target.js';
import { webhookHosts } from '../../domain/webhooks/webhook-hosts.js';
import type { Webhook, WebhookHeader } from '../../model/webhook.js';
import type { Tx } from '../../store/tx.js';

const PROTOCOLS = ['HTTP', 'HTTPS'];
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/;
/** Headers that decide how a request is framed and where it goes. */
const OWN_HEADERS = /^(?:connection|content-length|content-type|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

type Sent = Omit<Webhook, 'webhookId' | 'createdAt' | 'updatedAt'>;

const blank = (value: string): string | undefined => (value.trim() === '' ? 'must not be blank' : undefined);

function nameProblem(name: string): string | undefined {
  if (!TOKEN.test(name)) return 'must be the name of a header: letters, digits and -';
  return OWN_HEADERS.test(name) ? `must not be ${name}: the sandbox sets it` : undefined;
}

type Told = [field: string, message: string | undefined];

const headerProblems = (headers: readonly WebhookHeader[]): Told[] => [
  ['headers', headers.length > RECORD_BOUNDS.webhookHeaders ? `must have at most ${RECORD_BOUNDS.webhookHeaders} entries` : undefined],
  ...headers.flatMap(({ headerName, headerValue }, i): Told[] => [
    [`headers[${i}].headerName`, nameProblem(headerName)],
    [`headers[${i}].headerValue`, headerValueProblem(headerValue)],
  ]),
];

const eventProblems = (events: readonly string[]): Told[] =>
  events.length === 0
    ? [['events', 'must name at least one event']]
    : events.map((event, i) => [
        `events[${i}]`,
        (subscribableTypes as readonly string[]).includes(event) ? undefined : notKnown(event, 'an event', subscribableTypes),
      ]);

/**
 * Refuses a webhook that cannot be sent to, and names every wrong field (policies): an unknown
 * event or protocol, a target that is not safe, a header that is none, and a format other than
 * JSON.
 */
export function checkWebhook(tx: Tx, { events, protocol, source, target, tenantId, targetApiKey, headers = [], format }: Sent): void {
  const told: Told[] = [
    ...eventProblems(events),
    ['protocol', PROTOCOLS.includes(protocol) ? undefined : `must be one of [${PROTOCOLS.join(', ')}]`],
    ['source', blank(source)],
    ['target', targetProblem(target, webhookHosts(tx))],
    ['tenantId', blank(tenantId)],
    ['targetApiKey', headerValueProblem(targetApiKey ?? '')],
    ...headerProblems(headers),
    ['format', format === undefined || /json/i.test(format) ? undefined : 'must be application/json'],
  ];
  refuseAll(told.flatMap(([field, message]): FieldProblem[] => (message === undefined ? [] : [{ field, problem: 'invalid', message }])));
}
