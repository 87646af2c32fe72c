import type { Disturbance, DisturbedCall } from '../../ports/disturbance.js';
import { matchesWildcard } from '../../query/wildcard.js';
import type { Tx } from '../../store/tx.js';
import { LONGEST_DELAY_MS } from './check-fault.js';
import { delayOf, type Fault, faults, nextCall } from './fault.js';
import { meter } from './rate-window.js';

/** The combined effect of the faults that a call has met so far. */
type Strike = Disturbance & { faults: string[]; delayMs: number };

const bare = (path: string): string => path.replace(/\/+$/, '');

function concerns({ business, webhook, operation, method, path }: Fault, call: DisturbedCall): boolean {
  if (business !== undefined || webhook !== undefined) return false;
  const asked = call.method === 'HEAD' ? 'GET' : call.method;
  return (
    (operation === undefined || [operation].flat().includes(call.operationId)) &&
    (method === undefined || method === asked) &&
    (path === undefined || matchesWildcard(bare(path), bare(call.path)))
  );
}

/** The effect of a fault beside its delay; undefined if it only delays. */
function effectOf(
  { status, message, errorCode, connection, body }: Fault,
  retryAfter?: number,
): Pick<Disturbance, 'error' | 'damage'> | undefined {
  const damage = connection ?? body;
  if (damage) return { damage };
  const code = retryAfter === undefined ? status : 429;
  if (code === undefined) return undefined;
  const told = { ...(message !== undefined && { message }), ...(errorCode !== undefined && { errorCode }) };
  return { error: { status: code, ...told, ...(retryAfter !== undefined && { retryAfter }) } };
}

/**
 * Counts the call on one fault and adds its effect to `strike`. Returns whether the effect ends the
 * call; then later faults do not see it.
 */
function strikeWith(tx: Tx, fault: Fault, strike: Strike): boolean {
  const { counted, takesEffect, random } = nextCall(fault);
  const metered = takesEffect && fault.rateLimit ? meter(fault.rateLimit, fault.window, tx.nowMs()) : undefined;
  const hit = takesEffect && (!fault.rateLimit || metered?.retryAfter !== undefined);
  tx.put(faults, { ...counted, hits: counted.hits + (hit ? 1 : 0), ...(metered && { window: metered.window }) });
  if (!hit) return false;
  strike.faults.push(fault.id);
  if (fault.delay) strike.delayMs = Math.min(LONGEST_DELAY_MS, strike.delayMs + delayOf(fault.delay, random));
  const effect = effectOf(fault, metered?.retryAfter);
  Object.assign(strike, effect);
  return effect !== undefined;
}

/**
 * The effect of the tenant's faults on a call, oldest fault first: delays add up to at most a
 * minute, and the first other effect ends the search. Counts the call on each fault that it
 * reaches. Undefined if no fault takes effect.
 */
export function strikeCall(tx: Tx, call: DisturbedCall): Disturbance | undefined {
  if (tx.count(faults) === 0) return undefined;
  const strike: Strike = { faults: [], delayMs: 0 };
  for (const fault of [...tx.list(faults)]) if (concerns(fault, call) && strikeWith(tx, fault, strike)) break;
  return strike.faults.length > 0 ? strike : undefined;
}
