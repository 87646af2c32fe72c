import { type Delivery, deliveries, ENDED, isOpen } from '../../model/delivery.js';
import { webhookEvents } from '../../model/webhook-event.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { giveUp, openCount } from './deliveries.js';
import { receiverIds } from './receivers.js';

/** So many finished deliveries are looked at for each new event. */
const LOOKED_AT = 20;
/** So many events are forgotten at most for each new one. */
const FORGOTTEN = 2;

const oldestFirst = { offset: 0, sortBy: 'createdAt', direction: 'asc' } as const;

/** What is to be staged: events of the log, and their deliveries. */
export interface Coming {
  events: number;
  deliveries: number;
}

/** The oldest finished deliveries, if the log is to forget any. */
function oldestEnded(tx: Tx, excess: number, { events }: Coming): readonly Delivery[] {
  if (excess <= 0) return [];
  return tx.page(deliveries, { ...oldestFirst, limit: LOOKED_AT * events }, { index: 'ended', keys: [ENDED] })?.rows ?? [];
}

/** The oldest unfinished deliveries that there is no room for beside those that come. */
function oldestOpen(tx: Tx, coming: Coming, mostOpen: number): readonly Delivery[] {
  const excess = openCount(tx) + coming.deliveries - mostOpen;
  if (excess <= 0) return [];
  return tx.page(deliveries, { ...oldestFirst, limit: excess }, { index: 'open', keys: receiverIds(tx) })?.rows ?? [];
}

/**
 * Forgets up to `excess` events with the deliveries of theirs that are finished. Of an event that
 * waits for a target, only those.
 */
function forget(tx: Tx, ended: readonly Delivery[], excess: number): void {
  let left = excess;
  for (const { id, eventRequestId } of ended) {
    if (left <= 0) return;
    const sent = tx.by(deliveries, 'event', eventRequestId);
    const isFinished = !sent.some(isOpen);
    for (const one of isFinished ? sent : [{ id }]) tx.remove(deliveries, one.id);
    if (!isFinished || !tx.find(webhookEvents, eventRequestId)) continue;
    tx.remove(webhookEvents, eventRequestId);
    left -= 1;
  }
}

/**
 * Makes room for events and deliveries before they are staged: forgets the oldest finished events
 * beyond the policy `webhookLog`, and fails the oldest unfinished deliveries beyond `mostOpen`, so
 * that a target that never answers does not use up the memory (a policy).
 */
export function makeRoom(tx: Tx, coming: Coming, mostOpen: number): void {
  // A page of a collection with staged changes sorts all of it: the next transaction makes room.
  if (tx.staged(deliveries).length > 0) return;
  const excess = Math.min(FORGOTTEN * coming.events, tx.count(webhookEvents) + coming.events - policy(tx, 'webhookLog'));
  const [ended, open] = [oldestEnded(tx, excess, coming), oldestOpen(tx, coming, mostOpen)];
  forget(tx, ended, excess);
  for (const delivery of open) giveUp(tx, delivery, `Given up: more than ${mostOpen} deliveries are not finished`);
}
