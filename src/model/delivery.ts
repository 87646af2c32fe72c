import { anyText, choice, id, stamp, text, truth, whole } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, list } from '../core/forms/form-map.js';
import { collection } from '../store/collection.js';

/** The statuses of a delivery and of an entry of the event log (documented names). */
const deliveryStatuses = ['PENDING', 'TRIGGERED', 'SUCCESS', 'FAILED', 'EXCEPTION_OCCURRED'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** One request to a target: the status of its answer, or why there was none. */
export interface Attempt {
  at: string;
  statusCode?: number;
  error?: string;
}

/** An event on its way to one webhook. */
export interface Delivery {
  id: string;
  eventRequestId: string;
  event: string;
  webhookId: string;
  /** The webhook's target. Deliveries to one target are sent one after the other. */
  target: string;
  /**
   * PENDING: not sent yet; TRIGGERED: sent without success, and sent again; FAILED: the last answer
   * was no success; EXCEPTION_OCCURRED: the last attempt had no answer (a policy).
   */
  status: DeliveryStatus;
  /** Since when it waits to be sent; undefined if it does not. */
  dueAt?: string;
  attempts: Attempt[];
  /** Whether a request asked for it: then there are no retries. */
  byHand?: boolean;
  /** The ids of the faults that took effect on it. */
  faults?: string[];
  /** How often it is sent again after it arrived. */
  copies?: number;
  /** Whether all retries are made although it arrived. */
  storm?: boolean;
  /** Whether it waits until the next delivery to its target passes it. */
  held?: boolean;
  /** Whether it ended while it was due: it may have been on its way then. */
  dropped?: boolean;
  createdAt: string;
}

const forms = {
  id,
  eventRequestId: id,
  event: text,
  webhookId: id,
  target: text,
  status: choice(deliveryStatuses, 'a status'),
  'dueAt?': stamp,
  attempts: list(fields({ at: stamp, 'statusCode?': whole(100, 999), 'error?': anyText })),
  'byHand?': truth,
  'faults?': list(text),
  'copies?': whole(0, 1_000_000),
  'storm?': truth,
  'held?': truth,
  'dropped?': truth,
  createdAt: stamp,
} satisfies FormsOf<Delivery>;

/** Whether more is to come of a delivery. */
export const isOpen = ({ status }: Delivery): boolean => status === 'PENDING' || status === 'TRIGGERED';

/** The key of the index of the deliveries that are finished. */
export const ENDED = 'ended';

export const deliveries = collection<Delivery, 'event' | 'due' | 'open' | 'ended' | 'held'>('deliveries', {
  key: 'id',
  label: 'Delivery',
  check: checkOf(fields(forms)),
  indexes: {
    event: 'eventRequestId',
    due: ({ dueAt, target }) => (dueAt === undefined ? undefined : target),
    open: (delivery) => (isOpen(delivery) ? delivery.webhookId : undefined),
    ended: (delivery) => (isOpen(delivery) ? undefined : ENDED),
    held: (delivery) => (delivery.held && isOpen(delivery) ? delivery.target : undefined),
  },
  groups: ['due', 'open', 'ended'],
  sorts: ['dueAt', 'createdAt'],
});
