import { Refusal, sentence } from '../../core/forms/errors.js';
import { mergedMerchant } from '../../core/forms/merchant.js';
import { pick, without } from '../../core/values/reshape.js';
import { HIDDEN } from '../../core/values/secrets.js';
import { endDeliveries, redirectDeliveries } from '../../domain/webhooks/deliveries.js';
import { lookUp, lookUpSearch, type Search } from '../../kit/lookup.js';
import { identityOf, type Webhook, type WebhookHeader, webhooks } from '../../model/webhook.js';
import { alsoIn, compileLists, type Filter } from '../../query/filter.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';
import { checkWebhook } from './check-webhook.js';

/** A webhook as a merchant sends it. The sandbox sets the other fields. */
export type SentWebhook = Omit<Webhook, 'webhookId' | 'createdAt' | 'updatedAt'>;

const identity = ['target', 'tenantId', 'protocol', 'source', 'apiVersion'] as const;

/**
 * Refuses a second webhook with the same target, tenant, protocol, source and API version
 * (documented).
 */
function checkUnique(tx: Tx, webhook: Omit<Webhook, 'createdAt' | 'updatedAt'>): void {
  const other = tx.by(webhooks, 'identity', identityOf(webhook)).find(({ webhookId }) => webhookId !== webhook.webhookId);
  if (!other) return;
  const message = `must differ from those of webhook ${other.webhookId} in at least one of [${identity.slice(1).join(', ')}] too`;
  const fields = [{ field: 'target', problem: 'invalid' as const, message }];
  throw new Refusal('conflict', sentence(fields), { fields });
}

function store(tx: Tx, webhook: Webhook): Webhook {
  checkWebhook(tx, webhook);
  checkUnique(tx, webhook);
  return tx.put(webhooks, webhook);
}

/** Subscribes a target to events. */
export const createWebhook = (tx: Tx, sent: SentWebhook): Webhook =>
  store(tx, { ...sent, webhookId: tx.newId(), createdAt: tx.now(), updatedAt: tx.now() });

/** Returns a webhook, or refuses an unknown id with `notFound`. */
export const getWebhook = (tx: Tx, webhookId: string): Webhook => tx.get(webhooks, webhookId);

/** A change of a webhook. */
export interface WebhookChange {
  webhookId: string;
  sent: Partial<SentWebhook>;
  /** The optional fields to remove. */
  cleared: readonly string[];
}

/**
 * The headers of a change. A secret that is sent back as it is shown keeps its value, and stays a
 * secret.
 */
const withSecrets = (sent: readonly WebhookHeader[], { headers = [] }: Webhook): WebhookHeader[] =>
  sent.map((header) => {
    const isSame = ({ headerName }: WebhookHeader) => headerName.toLowerCase() === header.headerName.toLowerCase();
    return (header.headerValue === HIDDEN && headers.find(isSame)) || header;
  });

/** A change without the placeholders of secrets, which logs and answers show. */
function unmasked({ targetApiKey, headers, ...sent }: Partial<SentWebhook>, before: Webhook): Partial<SentWebhook> {
  return {
    ...sent,
    ...(targetApiKey !== undefined && targetApiKey !== HIDDEN && { targetApiKey }),
    ...(headers && { headers: withSecrets(headers, before) }),
  };
}

/**
 * Writes the sent fields over the webhook's and removes those sent as null. What is on its way goes
 * to the new target (policies).
 */
export function updateWebhook(tx: Tx, { webhookId, sent, cleared }: WebhookChange): Webhook {
  const before = getWebhook(tx, webhookId);
  const kept = without(before, cleared);
  const stored = store(tx, {
    ...kept,
    ...unmasked(sent, before),
    ...mergedMerchant(kept, sent),
    webhookId,
    createdAt: before.createdAt,
    updatedAt: tx.now(),
  });
  if (stored.target !== before.target) redirectDeliveries(tx, stored);
  return stored;
}

/** A webhook as it is to be. */
export interface WebhookReplacement {
  webhookId: string;
  sent: Omit<SentWebhook, 'tenantId' | 'apiVersion' | 'callbackUrl'>;
}

/**
 * Replaces a webhook. Its tenant, the version of its payloads and its callback stay, a secret that
 * is sent back as it is shown keeps its value, and what is on its way goes to the new target
 * (policies).
 */
export function replaceWebhook(tx: Tx, { webhookId, sent }: WebhookReplacement): Webhook {
  const before = getWebhook(tx, webhookId);
  const kept = pick(before, ['webhookId', 'tenantId', 'apiVersion', 'callbackUrl', 'createdAt']);
  const secrets = {
    ...(sent.targetApiKey === HIDDEN && pick(before, ['targetApiKey'])),
    ...(sent.headers && { headers: withSecrets(sent.headers, before) }),
  };
  const stored = store(tx, { ...sent, ...secrets, ...kept, updatedAt: tx.now() });
  if (stored.target !== before.target) redirectDeliveries(tx, stored);
  return stored;
}

/** Ends a subscription and returns it. What is on its way to it is not sent (a policy). */
export function deleteWebhook(tx: Tx, webhookId: string): Webhook {
  const webhook = getWebhook(tx, webhookId);
  endDeliveries(tx, webhook);
  tx.remove(webhooks, webhookId);
  return webhook;
}

/** Which webhooks to list. */
export interface WebhookList extends Slice {
  eventType?: string | undefined;
  apiVersion?: string | undefined;
}

const sentTo = (event: string | undefined, filter: Filter): Filter =>
  event === undefined ? filter : alsoIn(filter, { path: 'events', key: event, holds: ({ events }: Webhook) => events.includes(event) });

/**
 * Returns one page of the webhooks for an event and an API version, if they are named, oldest first
 * (a policy).
 */
export const listWebhooks = (tx: Tx, { eventType, apiVersion, limit, offset }: WebhookList): Listing<Webhook> =>
  lookUp(tx, webhooks, {
    filter: sentTo(eventType, compileLists({ apiVersion: apiVersion === undefined ? undefined : [apiVersion] })),
    sort: [{ path: 'createdAt', direction: 'asc' }],
    limit,
    offset,
  });

/**
 * Returns one page of the webhooks that a search finds, the newest first by default (documented).
 */
export const searchWebhooks = (tx: Tx, { searchable, ...search }: Search & { searchable: Searchable }): Listing<Webhook> =>
  lookUpSearch(tx, webhooks, search, searchable, { path: 'createdAt', direction: 'desc' });
