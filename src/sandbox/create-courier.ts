import { Agent } from 'node:http';
import type { Tenancy } from '../control/context.js';
import { Courier } from '../courier/courier.js';
import type { Inbox } from '../courier/inbox.js';
import { send } from '../courier/send.js';
import { stubAnswer } from '../courier/stub-receiver.js';
import { warn } from '../store/warn.js';
import type { Opened } from './opened.js';
import type { SandboxOptions } from './options.js';

/** Shorter than the time for which servers keep an idle connection. */
const KEPT_FOR_MS = 1_000;

/** What becomes of a webhook of a branch: targets do not hear of what only might have happened. */
const FROM_BRANCH = { error: 'A branch sends no webhooks', final: true } as const;

/**
 * What sends webhooks, also those that an earlier process left, once it begins. `inbox` has the
 * targets inside this process, and `self` is the own URL, which is known when it begins.
 */
export function createCourier(
  { webhookHosts = [] }: SandboxOptions,
  { store, limits }: Opened,
  { locks, branches }: Tenancy,
  inbox: Inbox,
  self: () => string,
): Courier {
  const agent = new Agent({ keepAlive: true, timeout: KEPT_FOR_MS, maxFreeSockets: limits.webhooksAtOnce });
  const rules = { hosts: webhookHosts, limits, agent, self };
  return new Courier(store, {
    send: async (message, tenant) =>
      branches.has(tenant) ? FROM_BRANCH : (inbox.take(tenant, message) ?? stubAnswer(message) ?? send(message, rules)),
    free: (tenant) => locks.opened(tenant),
    atOnce: limits.webhooksAtOnce,
    onError: warn,
  });
}
