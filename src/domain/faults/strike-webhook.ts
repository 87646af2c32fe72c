import type { Tx } from '../../store/tx.js';
import { delayOf, type Fault, faults, nextCall } from './fault.js';

/** How long a delivery waits at most for one that passes it (a policy). */
const PASSED_WITHIN_MS = 10_000;

/** What the tenant's faults do to a delivery. */
export interface WebhookStrike {
  /** The ids of the faults that took effect. */
  faults: string[];
  /** How often it is sent again after it arrived. */
  copies: number;
  /** How many milliseconds of the tenant's clock it waits. */
  waitMs: number;
  /** Whether the next delivery to its target is sent before it. */
  passed: boolean;
  /** Whether it is never sent. */
  lost: boolean;
  /** Whether all retries are made although it arrived. */
  storm: boolean;
}

/** Counts a delivery on one fault and adds its effect to `strike`. */
function strikeWith(tx: Tx, fault: Fault, strike: WebhookStrike): void {
  const { counted, takesEffect, random } = nextCall(fault);
  tx.put(faults, { ...counted, hits: counted.hits + (takesEffect ? 1 : 0) });
  if (!takesEffect) return;
  const { id, webhook, copies = 1, delay } = fault;
  strike.faults.push(id);
  if (webhook === 'duplicate') strike.copies += copies;
  if (webhook === 'lose') strike.lost = true;
  if (webhook === 'storm') strike.storm = true;
  if (webhook === 'delay' && delay) strike.waitMs += delayOf(delay, random);
  if (webhook === 'reorder') Object.assign(strike, { passed: true, waitMs: delay ? delayOf(delay, random) : PASSED_WITHIN_MS });
}

/**
 * What the tenant's faults do to a new delivery of an event, oldest fault first; a lost delivery
 * meets no later fault. `passes` says that it passes a delivery that was held back: then it is not
 * held back itself, so that of two the second is sent first. Undefined if no fault takes effect.
 */
export function strikeWebhook(tx: Tx, event: string, passes: boolean): WebhookStrike | undefined {
  if (tx.count(faults) === 0) return undefined;
  const strike: WebhookStrike = { faults: [], copies: 0, waitMs: 0, passed: false, lost: false, storm: false };
  for (const fault of [...tx.list(faults)]) {
    const { webhook, events } = fault;
    if (webhook === undefined || (events && !events.includes(event)) || (webhook === 'reorder' && passes)) continue;
    strikeWith(tx, fault, strike);
    if (strike.lost) break;
  }
  return strike.faults.length > 0 ? strike : undefined;
}
