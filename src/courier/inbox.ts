import type { Outcome } from '../domain/webhooks/deliveries.js';
import type { Message } from '../domain/webhooks/message.js';

/** The target of webhooks that a test reads instead of a server of its own. */
export const INSIDE = 'http://test-kit.localhost/';

/** The requests that one tenant's target inside the process got, and what it answers. */
export interface Box {
  readonly messages: Message[];
  /** The status of its answers. */
  statusCode: number;
}

/** The targets inside the process, one for each tenant that has asked for it. */
export class Inbox {
  readonly #boxes = new Map<string, Box>();

  /** The target of a tenant, which answers 200 at first. */
  of(tenant: string): Box {
    const box = this.#boxes.get(tenant) ?? { messages: [], statusCode: 200 };
    this.#boxes.set(tenant, box);
    return box;
  }

  /** Takes a message to a target inside; undefined if it is for another target. */
  take(tenant: string, message: Message): Outcome | undefined {
    const box = message.url === INSIDE ? this.#boxes.get(tenant) : undefined;
    if (!box) return undefined;
    box.messages.push(message);
    return { statusCode: box.statusCode };
  }
}
