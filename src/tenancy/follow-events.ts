import { Refusal } from '../core/forms/errors.js';
import type { EventType } from '../domain/events/event-types.js';
import { type Happening, happenings } from '../domain/events/events.js';
import type { Feed, Message } from '../kit/route.js';
import type { Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';
import { MISSED, RESET } from './notes.js';

/** What a reader of the events asks for. */
export interface EventsAsked {
  readonly orderNumber?: string | undefined;
  readonly type?: EventType | undefined;
  /** How many of the latest events to begin with. */
  readonly last: number;
  /** The id of the last event that the reader has; then `last` does not count. */
  readonly after?: string | undefined;
  /** Returns an event that follows the contract, and throws for one that does not. */
  readonly checked: (event: Happening) => Happening;
}

const messageOf = (event: Happening): Message => ({ id: event.id, data: event });

/** The messages that a reader begins with; at most `most` events. */
function beginning(tx: Tx, { last, after }: EventsAsked, fits: (event: Happening) => boolean, most: number): Message[] {
  if (after === undefined) return last === 0 ? [] : [...tx.list(happenings)].filter(fits).slice(-last).map(messageOf);
  if (tx.find(happenings, after) === undefined) return [MISSED];
  const all = [...tx.list(happenings)];
  const found = all.slice(all.findIndex(({ id }) => id === after) + 1).filter(fits);
  return found.length > most ? [MISSED] : found.map(messageOf);
}

/**
 * Follows a tenant's events, oldest first. A tenant that is reset, restored or imported is a note,
 * and so is an `after` from which no reader can go on. If more than `most` events wait, taking one
 * is refused as unavailable.
 */
export function followEvents(store: Store, tenant: string, asked: EventsAsked, most: number, wake: () => void): Feed {
  const { orderNumber, type } = asked;
  const fits = (event: Happening): boolean =>
    (orderNumber === undefined || event.orderNumber === orderNumber) && (type === undefined || event.type === type);
  const waiting = store.transact(tenant, (tx) => beginning(tx, asked, fits, most));
  let tooMany = false;
  const add = (messages: readonly Message[]): void => {
    tooMany ||= waiting.length + messages.length > most;
    if (tooMany) waiting.length = 0;
    else waiting.push(...messages);
    wake();
  };
  const close = store.onCommit(({ tenant: changedTenant, changed, replaced }) => {
    if (changedTenant !== tenant) return;
    if (replaced) {
      waiting.length = 0;
      return add([RESET]);
    }
    const events = [...(changed.get(happenings.name)?.values() ?? [])] as (Happening | undefined)[];
    const messages = events
      .filter((event) => event !== undefined)
      .filter(fits)
      .map(messageOf);
    if (messages.length > 0) add(messages);
  });
  const next = (): Message | undefined => {
    if (tooMany) throw new Refusal('unavailable', `More than ${most} events wait for the reader of this stream`);
    const message = waiting.shift();
    if (message?.event === undefined && message !== undefined) asked.checked(message.data as Happening);
    return message;
  };
  return { next, close };
}
