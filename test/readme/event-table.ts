import { timerTable } from '../../src/domain/clock/timer-table.js';
import { type EventType, notificationEvents, subscribableTypes } from '../../src/domain/events/event-types.js';
import { describeMoves } from '../../src/domain/moves/describe.js';
import type { operations } from '../../src/index.js';
import type { TimerName } from '../../src/model/timer-names.js';

type Call = keyof operations;

const newOrder: readonly Call[] = ['createOrder'];
const tracking: readonly Call[] = ['acknowledgePackageTracking'];

/** The calls that cause events beside the moves they make. */
const calls: Partial<Record<EventType, readonly Call[]>> = {
  APPEASEMENT_NOTIFICATION_EMAIL: ['createAppeasement'],
  BOPIS_ORDER_CONFIRMATION_EMAIL: newOrder,
  CROSS_BORDER_VALIDATION: ['validateCrossBorder'],
  FRAUD_CANCEL: ['cancelFraudHold'],
  FRAUD_RELEASE: ['releaseFraudHold'],
  GIFTCARD_ACTIVATE: ['activateGiftCards'],
  INVOICE_POSTING: ['postInvoices'],
  LIST_UPDATE: ['createList', 'updateList', 'addListItems', 'deleteList'],
  MULTI_ITEM_ORDER_CONFIRMATION_EMAIL: newOrder,
  ORDER_CANCELLED_IN_PTS: tracking,
  ORDER_CREATE: newOrder,
  ORDER_CREATE_IN_PTS: tracking,
  SHIPMENT_CANCELLED_IN_PTS: tracking,
  SHIPMENT_CREATE_IN_PTS: tracking,
  SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL: newOrder,
};

const timers: Partial<Record<EventType, readonly TimerName[]>> = {
  BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL: ['backorder30Days'],
  BACKORDER_53_DAYS_CONSENT_TO_DELAY_EMAIL: ['backorder53Days'],
  BACKORDER_CANCEL_EMAIL: ['cancelBackorder'],
};

/** What follows from the state that moves and holds lead to. */
const states: Partial<Record<EventType, string>> = {
  ALLOCATION_CREATE: 'a new allocation',
  BACKORDER_CANCEL_EMAIL: 'backordered units are cancelled',
  BACKORDER_NOTIFICATION_EMAIL: 'units are backordered',
  EXCHANGE_TO_SHIPMENT: 'a replacement becomes a line of the order',
  ORDER_CANCELLED: 'all units are cancelled',
  ORDER_CONFIRMED: 'the status of the order',
  ORDER_HOLD_CROSSBORDER: 'the status of the order',
  ORDER_HOLD_CSR: 'the status of the order',
  ORDER_HOLD_FRAUD: 'the status of the order',
  ORDER_PARTIALLY_CANCELLED: 'some units are cancelled',
  ORDER_PARTIALLY_RETURNED: 'the status of the order',
  ORDER_RETURNED: 'the status of the order',
  ORDER_SHIPPED: 'the status of the order',
  SHIPMENT_CANCELLED: 'nothing is left of a shipment',
  SHIPMENT_UPDATE: 'a shipment changes',
};

const code = (text: string): string => `\`${text}\``;
const some = (kind: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${kind}${names.length > 1 ? 's' : ''} ${names.map(code).join(', ')}`];

/** What causes an event, in words; empty if nothing does. */
function causesOf(type: EventType): string {
  const moves = describeMoves().flatMap(({ name, events }) => (events.includes(type) ? [name] : []));
  const set = (timers[type] ?? []).filter((name) => Object.hasOwn(timerTable, name));
  const state = states[type];
  return [...some('move', moves), ...some('timer', set), ...some('call', calls[type] ?? []), ...(state ? [state] : [])].join('; ');
}

/** Every event that webhooks may subscribe to, with its causes. */
export const eventRows = (): [event: string, causes: string][] =>
  subscribableTypes.map((type) => {
    const causes = causesOf(type);
    return [code(type), causes || (Object.hasOwn(notificationEvents, type) ? 'only `sendNotification`' : 'nothing yet')];
  });
