import { anyText, choice, id, stamp } from '../../core/forms/form.js';
import { checkOf, fields } from '../../core/forms/form-map.js';
import { type About, aboutForm, aboutOrder } from '../../model/about.js';
import type { Order } from '../../model/order.js';
import { type TimerName, timerNames } from '../../model/timer-names.js';
import { collection } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';
import { type EventType, eventTypes } from './event-types.js';

/** Something that happened, as fabric's webhooks name it. */
export interface Happening {
  id: string;
  at: string;
  type: EventType;
  /** The record it happened to. */
  about: About;
  /** The order it belongs to, if it belongs to one. */
  orderId?: string;
  orderNumber?: string;
  channelId?: string;
  /** For a timer that was refused: its name. */
  timer?: TimerName;
  /** For a timer that was refused: why. */
  reason?: string;
}

const form = fields({
  id,
  at: stamp,
  type: choice(eventTypes, 'an event'),
  about: aboutForm,
  'orderId?': anyText,
  'orderNumber?': anyText,
  'channelId?': anyText,
  'timer?': choice(timerNames, 'a timer'),
  'reason?': anyText,
});

export const happenings = collection<Happening, 'orderNumber'>('events', {
  key: 'id',
  label: 'Event',
  check: checkOf(form),
  upgrades: { 1: (event) => ({ about: { kind: 'order', id: event['orderId'] }, ...event }) },
  indexes: { orderNumber: 'orderNumber' },
  sorts: ['at'],
  asAdded: true,
});

/** Stores an event about a record, at the time of the tenant's clock. */
export function note(tx: Tx, event: Omit<Happening, 'id' | 'at'>): Happening {
  return tx.put(happenings, { id: tx.newId(), at: tx.now(), ...event });
}

/** Stores an event about an order, or about another record that belongs to the order. */
export function happened(
  tx: Tx,
  type: EventType,
  { orderId, orderNumber, channelId }: Pick<Order, 'orderId' | 'orderNumber' | 'channelId'>,
  about: About = aboutOrder({ orderId }),
): void {
  note(tx, { type, about, orderId, orderNumber, channelId });
}
