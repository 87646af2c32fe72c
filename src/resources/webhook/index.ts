import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { webhooks } from '../../model/webhook.js';
import { v2 } from './v2.js';
import { webhookToV2 } from './views/v2.js';

export default defineResource({
  name: 'webhook',
  collections: [webhooks],
  shows: [shown(webhooks, (_tx, webhook) => webhookToV2(webhook))],
  v2,
});
