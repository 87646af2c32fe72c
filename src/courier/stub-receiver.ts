import type { Outcome } from '../domain/webhooks/deliveries.js';
import type { Message } from '../domain/webhooks/message.js';

/** The host of a receiver inside every sandbox, for stories that have no receiver of their own. */
const HOST = 'receiver.localhost';
const NAMED_STATUS = /\/([1-5]\d\d)$/;

/**
 * What the receiver inside the sandbox answers: the status that the path ends with, as in
 * `http://receiver.localhost/503`, and otherwise 200. Undefined if a message is for another target.
 */
export function stubAnswer({ url }: Message): Outcome | undefined {
  const { hostname, pathname } = new URL(url);
  return hostname === HOST ? { statusCode: Number(NAMED_STATUS.exec(pathname)?.[1] ?? 200) } : undefined;
}
