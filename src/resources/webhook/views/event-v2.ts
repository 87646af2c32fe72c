import type { WithMerchant } from '../../../core/forms/merchant.js';
import type { StandingEvent } from '../../../domain/webhooks/event-status.js';
import { fieldTable } from '../../../kit/fields.js';
import type { WebhookEvent } from '../../../model/webhook-event.js';
import { type Sources, storedAs } from '../../../query/source.js';

/** The fields of v2's WebhookEventLog. */
const fields = fieldTable<WebhookEvent & WithMerchant, StandingEvent & WithMerchant>()({
  eventRequestId: { readOnly: 'eventRequestId' },
  event: { readOnly: 'event' },
  channel: { readOnly: 'channel' },
  tenantId: { shows: ({ tenantId }) => tenantId },
  orderNumber: { readOnly: 'orderNumber' },
  payload: { readOnly: 'payload' },
  status: { shows: ({ status }) => status },
});

/** An entry of the event log as v2's WebhookEventLog. */
export const eventToV2 = fields.view;

/**
 * Where an event holds what v2 shows of it. A query sorts by `updatedAt` unless it says otherwise
 * (documented), which v2 does not show.
 */
export const eventSources = (stand: (event: WebhookEvent) => StandingEvent): Sources => {
  const shown = fields.sources(stand);
  return (name, asked) => (name === 'updatedAt' ? storedAs(name) : shown(name, asked));
};
