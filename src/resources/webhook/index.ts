import { standingEvent } from '../../domain/webhooks/event-status.js';
import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { deliveries } from '../../model/delivery.js';
import { webhooks } from '../../model/webhook.js';
import { webhookEvents } from '../../model/webhook-event.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { eventToV2 } from './views/event-v2.js';
import { eventToV3 } from './views/event-v3.js';
import { webhookToV2 } from './views/v2.js';
import { webhookToV3 } from './views/v3.js';

export default defineResource({
  name: 'webhook',
  collections: [webhooks, webhookEvents, deliveries],
  shows: [
    shown(
      webhooks,
      (_tx, webhook) => webhookToV2(webhook),
      (_tx, webhook) => webhookToV3(webhook),
    ),
    shown(
      webhookEvents,
      (tx, event) => eventToV2(standingEvent(tx, event)),
      (tx, event) => eventToV3(standingEvent(tx, event)),
    ),
  ],
  v2,
  v3,
});
