import type { WithMerchant } from '../../../core/forms/merchant.js';
import type { StandingEvent } from '../../../domain/webhooks/event-status.js';
import { fieldTable } from '../../../kit/fields.js';
import type { Attempt, Delivery } from '../../../model/delivery.js';
import type { WebhookEvent } from '../../../model/webhook-event.js';
import type { Searchable } from '../../../query/v3-field.js';

const isSuccess = ({ statusCode = 0 }: Attempt): boolean => statusCode >= 200 && statusCode < 300;

const resultOf = (attempt: Attempt): 'SUCCESS' | 'FAILED' => (isSuccess(attempt) ? 'SUCCESS' : 'FAILED');

const responsesOf = ({ id, attempts }: Delivery) =>
  attempts.map((attempt) => ({
    ...(attempt.statusCode !== undefined && { statusCode: attempt.statusCode }),
    triggeredStatus: resultOf(attempt),
    triggeredAt: attempt.at,
    messageId: id,
    ...(attempt.error !== undefined && { errorMessage: attempt.error }),
  }));

/** The deliveries of an event by their targets, in the order in which these got it. */
function targetsOf({ sent }: Pick<StandingEvent, 'sent'>): Delivery[][] {
  const targets = new Map<string, Delivery[]>();
  for (const one of sent) targets.set(one.webhookId, [...(targets.get(one.webhookId) ?? []), one]);
  return [...targets.values()];
}

const logOf = (deliveries: Delivery[]) => {
  const { webhookId, status } = deliveries.at(-1) as Delivery;
  return { webhookId, status, eventResponses: deliveries.flatMap(responsesOf) };
};

const attemptsOf = (deliveries: readonly Delivery[]): Attempt[] => deliveries.flatMap(({ attempts }) => attempts);

const lastAt = ({ sent, createdAt }: StandingEvent): string =>
  attemptsOf(sent).reduce((latest, { at }) => (at > latest ? at : latest), createdAt);

/** The fields of v3's EventLog. */
export const eventFields = fieldTable<WebhookEvent & WithMerchant, StandingEvent & WithMerchant>()({
  eventRequestId: { readOnly: 'eventRequestId' },
  channelId: { readOnly: 'channel' },
  tenantId: { shows: ({ tenantId }) => tenantId },
  event: { readOnly: 'event' },
  payload: { shows: ({ payload, payloadV3 }) => payloadV3 ?? payload },
  firstEventTriggeredAt: { readOnly: 'createdAt' },
  lastEventTriggeredAt: { shows: lastAt },
  status: { shows: ({ status }) => status },
  retryCount: {
    shows: (event) => targetsOf(event).reduce((count, one) => count + Math.max(0, attemptsOf(one).length - 1), 0),
  },
  logs: { shows: (event) => targetsOf(event).map(logOf) },
  isAutomaticRetryEnabled: { shows: ({ isRetried }) => isRetried },
});

/** An entry of the event log as v3's EventLog. */
export const eventToV3 = eventFields.view;

/**
 * The fields that a search can name, in v2's spelling too. Published filters have the prefix of
 * webhooks and published sorts that of the log; both are read in both places.
 */
export const searchableEvents = (stand: (event: WebhookEvent) => StandingEvent): Searchable => ({
  prefix: 'eventLog',
  otherPrefix: 'webhook',
  fields: eventFields,
  sources: eventFields.sources(stand),
});

/** A retried delivery as v3's WebhookRetryResult: FAILED if it was not sent, or had no answer. */
export const retryToV3 = ({ id, webhookId, attempts }: Delivery) => ({
  webhookId,
  messageId: id,
  status: resultOf(attempts.at(-1) ?? { at: '' }),
});
