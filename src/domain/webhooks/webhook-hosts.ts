import type { Tx } from '../../store/tx.js';

/** The default of a store that lists the hosts outside this machine that targets may name. */
export const WEBHOOK_HOSTS = 'webhookHosts';

/** The hosts outside this machine that webhooks may be sent to: the option `webhookHosts`. */
export const webhookHosts = (tx: Tx): readonly string[] => (tx.defaults[WEBHOOK_HOSTS] ?? []) as readonly string[];
