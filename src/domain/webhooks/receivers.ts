import { own } from '../../core/text/path.js';
import { type TargetConfig, targetConfigs } from '../../model/target-config.js';
import { type Webhook, webhooks } from '../../model/webhook.js';
import type { Tx } from '../../store/tx.js';

/** Where events are sent: a webhook, or a service of a target configuration. */
export type Receiver = Pick<Webhook, 'webhookId' | 'target' | 'requestType' | 'targetApiKey' | 'headers' | 'apiVersion'>;

/**
 * Whether a receiver gets bodies and payloads in v3's shape: webhooks of v3 do, and those of v2
 * that say so by their `apiVersion` (policies).
 */
export const isOfV3 = ({ apiVersion = '' }: Receiver): boolean => /^v?3\b/i.test(apiVersion);

/**
 * The services of a target configuration that have a `url`. Each gets the events that the process
 * is named for (a policy).
 */
export const servicesOf = ({ id, targetService = [] }: TargetConfig): Receiver[] =>
  targetService.flatMap(({ serviceAttributes }, i) => {
    const target = own(serviceAttributes, 'url');
    if (typeof target !== 'string') return [];
    const key = own(serviceAttributes, 'apiKey');
    return [{ webhookId: `${id}-${i}`, target, requestType: 'POST' as const, ...(typeof key === 'string' && { targetApiKey: key }) }];
  });

/** The receivers that want an event (a policy: the `source` of a webhook does not matter). */
export const receiversOf = (tx: Tx, event: string): Receiver[] => [
  ...tx.by(webhooks, 'events', event),
  ...tx.by(targetConfigs, 'processName', event).flatMap(servicesOf),
];

/** The receiver with this id; undefined if it is gone. */
export function findReceiver(tx: Tx, id: string): Receiver | undefined {
  const webhook = tx.find(webhooks, id);
  if (webhook) return webhook;
  const config = tx.find(targetConfigs, id.replace(/-\d+$/, ''));
  return config && servicesOf(config).find(({ webhookId }) => webhookId === id);
}

/** Whether the tenant has anyone to send events to. */
export const hasReceivers = (tx: Tx): boolean => tx.count(webhooks) + tx.count(targetConfigs) > 0;

/** The ids of all receivers. */
export const receiverIds = (tx: Tx): string[] => [
  ...Array.from(tx.list(webhooks), ({ webhookId }) => webhookId),
  ...Array.from(tx.list(targetConfigs), servicesOf).flatMap((services) => services.map(({ webhookId }) => webhookId)),
];
